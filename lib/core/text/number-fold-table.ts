/**
 * Those pairs of traditional and simplified characters that the words of numbers, units and their
 * surroundings are written with: the reader of quantities folds no others. A test names what is
 * missing here; a unit may also list its traditional name beside the simplified one. Source and
 * form as of `FOLD_PAIRS`.
 */
export const NUMBER_FOLD_PAIRS: string = [
  'tpb+%AVnnFmVm}OBl=Hk3oqcFpyPhu{ckQvo3VtilHl*i8:eIl|bFz9k5l8AlJl6;e1]RW]gmGpgXZ3rhfs2DH3mW5',
  'h3Tk1neJJ7u|CkZox3Gp&blcog01p8pQlHz}0l2!tBnHs8k7jl0=O1H4D0k44kPncl}ADl[jhl_W2l|3LkCli}Bflr',
  '4amuc2p-HoFl]MkSqHoh&clHlK5kGUlW1306k9mITFm0qQ6mVW71m+Dn4m,4l3zQ92YkTLng4mtfl5#8I6kJl~81k6',
  'EmzFIp=Sk4puR4l|QCnwjAl/2t0k!gkaSlA_65kGmPrQmDm~XlBm]Mk4tQlGrTL(iK#LR58nzB9nxeTtO1xNe&Ukiw',
  '2k5lMFo}7kSksQkCn@iQm2lCn[Bbn]ABprBAqclHu1kHk(eo5okIkJqIm3p;X7p+Yk2lxbalxidsgD20p=LGqkK5z9',
  '9l4kDtjk6vgQovRJopYkOpTkN~EXm?14lwhkKonQlCktYlMp@TqFSk4UlUHKqxikbr0k4wRk33kHqFk8pna3pkBk12',
  'kbw8kery5lApoAm5l]0MoLMonIkVw]V4mJBm,81.IodkxfPp-amBrOmQkFCkElLs,7kC4Ds}ElOqwEmHy|9kOomGWm',
  '}O2sqVkeknZliw[QoEmu7Tgmfy0mLn42kOR1RlikHnSmIo8kIu-fkAw*S3oSmHk~Pm5s!RFtva378Q2K890XfkCik8',
  '0v-VWv-0PkS4n2VnL7kdDma052RE=Udu|DAutA5oZ8q]L0q{MLkLM%j7+YOm37q!R1qxKnXqgK5TmG5v>FqSwoeYkY',
  'kCkHl6kWUwrbHk&cCk)L0]c0@XpK@in4&IkEkyXgt/ckAn|1k7k*14pzMnDq(NkDuoUF-P7tUkPv{Ldk|G9kw97k!7',
  'tIogM:0R+Wkdy~aCl#T0n83lxMRz%X9k>6lhv-A64c42Bk9kQF%CFURk46q}VPq}M8I7GAG0GKwo1gwp6CA7Ak8R3k',
  '4QUkGUZlF9x)bFx^Cmhzy9kKs+S9p;a0212066AAI3ztJ0ztY2409AWBv@9FlqP6x|Q13GlEC6rGpc1lJkE#A2y}Zk',
  '7zk25BB35MEk1DkSGkVlCy}jkJkyOWltC3v(i9ADyzb0yzWNr;H0r:g2H5H9mUYm98TlEtUmZoodit:1Cz?amTmUGC',
  'Sl03Vk7WEnZbUJmqXKmuIfka8p9BqYZJPm7kXn5qSsY8nQAxs57xsUG!lXC!mM00JvkbLo;Hlb&G4!wiKYHkV3k0CU',
  'V!qPTkDXr.ekUksdl1l!gVs|dC!>4h!yh1!)2020214AM29PzzLDz!CAC520AGqv5Go=NkAwma8!@Nf![AMpCISI%r',
  '7F%rSldt0ldp%LSp&IHkOlO%(DPkq0kBtQk3#+Crf#IkOkApf%kHh%oe4k]d9v*50v*6Dk_8Qu_Llcvnc1&m1f&mi',
].join('');
