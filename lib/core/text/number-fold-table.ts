/**
 * Those pairs of traditional and simplified characters that the words of numbers, units and their
 * surroundings are written with: the reader of quantities folds no others. A test names what is
 * missing here; a unit may also list its traditional name beside the simplified one. Source and
 * form as of `FOLD_PAIRS`.
 */
export const NUMBER_FOLD_PAIRS: string = [
  'tpb+%AVnnFmVm}OBl=Hk3oqcFpyPhu{ckQvo3VtilHl*i8:eIl|bFz9k5l8AlJl6;e1]RW]gVmvMlUmoPXZ3rhfs2D',
  'H3mW5h3Tk1neJJ7u|CkZox3Gp&blcog01p8pQlHz}0l2!tBnHs8k7jl0=O1H4D0k44kPncl}ADl[jhl_W2l|3LkCli',
  '}Bflr4amuc2p-HoFl]MkSqHoh&clHlK5kGUlW1306k9mITFm0qQ6mVW71m+Dn4m,4l3zQ92YkTLng4mtfl5#8I6kJl',
  '~81k6EmzFIp=Sk4puR4l|QCnwjAl/2t0k!gkaSlA_65kGmPrQmDm~XlBm]Mk4tQlGrTL(iK#LR58nzB9nxeTtO1xNe',
  '&Ukiw2k5lMFo}7kSksQkCn@iQm2lCn[Bbn]ABprBAqclHu1kHk(eo5okIkJqIm3p;X7p+Yk2lxbalxidsgD20p=LGq',
  'kK5z99l4kDtjk6vgQovRJopYkOpTkN~EXm?14lwhkKonQlCktYlMp@TqFSk4UlUHKqxikbr0k4wRk33kHqFk8pna3p',
  'kBk12kbw8kery5lApoAm5l]0MoLMonIkVw]V4mJBm,81.IodkxfPp-amBrOmQkFCkElLs,7kC4Ds}ElOqwEmHy|9kO',
  'omGQm}65I2sqVkeknZliw[QoEmu7Tgmfy0mLn42kOR1RlikHnSmIo8kIu-fkAw*S3oSlSk{VYld3lem1s&LFtva378',
  'Q2K890XfkCik80v-VWv-0PkS4n2VnL7kdDma052R2mdB[Odu|DAutA5oZ8q]L0q{MLkLM%j7+YOm37q!R1qxKnXqgK',
  '5TmG5v>FqSwoeYkYkCkHl6kWUwrbHk&cCk)L0]c0@XpK@in4&IkEkyXgt/ckAn|1k7k*14pzMnDq(NkDuoUF-P7tUk',
  'Pv{Ldk|G9kw97k!7tIogM:0R+Wkdy~aCl#T0n83lxMRz%X9k>6lhv-A64c42Bk9kQF%CFURk46q}VPq}M8I7GAG0GK',
  'wo1gwp6CA7Ak8R3k4QUkGUZlF9x)bFx^Cmhzy9kKs+S9p;a0212066A2G723ztJ0ztY2409AWBv@9FlqP6x|Q13GlE',
  'C648rBpU1lJkE#A2y}Zk7zk25BB35MEk1DkSGkVlCy}jkJkyOWltC3v(i9ADyzb0yzWNr;H0r:g2H5H0kG8lEYm98T',
  'lEtUmZoodit:1Cz?amTmUGCSl03Vk7WEnZbUJmqXKmuIfka8p9BqYZJPm7kXn5qSsY8nQAxs57xsUG!lXC!mM00Jvk',
  'bLo;Hlb&G4!wiKYHkV3k0CUV!qPTkDXr.ekUksdl1l!gVs|dC!>4h!yh1!)2020214AM29PzzLDz!CAC520AGqv5Go',
  '=NkAwma8!@Nf![AMpCISI%r7F%rSldt0ldp%LSp&IHkOlO%(DPkq0kBtQk3#+Crf#IkOkApf%kHh%oe4k]d9v*50v*',
  '6Dk_8Qu_Llcvnc1&m1f&mi',
].join('');
