/** What opens the card besides the keyboard and a tap. */
export type CardTrigger = 'hover' | 'alt-hover' | 'click';
