/**
 * Those pairs of traditional and simplified characters that the words of numbers, units and their
 * surroundings are written with: the reader of quantities folds no others. A test names what is
 * missing here; a unit may also list its traditional name beside the simplified one. Source and
 * form as of `FOLD_PAIRS`.
 */
export const NUMBER_FOLD_PAIRS: string = [
  'tpb+%AVnnFmVm}OBl=Hk3oqcFpyPhu{ckQvo3VtilHl*i8:eIl|bFz9k5l86P3kdl6;e1]RW]gVmvMlUmoPXZ3rhfs',
  '2DH3mW5h3Tk1neJJ7u|CkZox3Gp&blcog01p8pQlHz}0l2!tBnHs80l^Ek6l_Dl0=O1H4D0k42F1k9ncl}ADl[jhl_',
  'W2l|3LkCli}Bflr4amuc2p-HoFl]MkSqHoh&clHlK5kGUlW1306k9mITFm0qQ6mVW71m+Dn4m,4l3zQ92YkTLng4mt',
  'fl5#8I6kJl~81k6EmzFIp=Sk4puR4l|QCnwjAl/2t0k!gkaSlA_65kGmPrQmDm~XlBm]Mk4tQlGrTL(iK#LR58nzB9',
  'nxe5qGNm81xNe&Ukiw2k5lMFo}7kSksQkCn@iQm2lCn[Bbn]ABprBAqclHu1kHk(eo5okIkJqIm3p;X7p+Yk2lxbal',
  'xidsgD20p=LGqkK5z99l4kDtjk6vgQovRJopYkOpTkN~EXm?14lwhkKonQlCktYlMp@TqFSk4Ukbp]ecp^BKqxikbr',
  '0k4wRk33kHqFk8pna3pkBk12kbw8P)CkEr]HlApoAm5l]0MoLMonIkVw]V4mJBm,81.IodkxfPp-amBrOmQkFCkElL',
  's,7kC4Ds}EAo/blDv}6mHy|9kOomGQm}65I2sqVkeknZliw[QoEmu7TgkTjlBz0mLn42kOR1RlikHnSmIo8kIu-fkA',
  'w*S3oSlSk{VYld3lem1s&LFtva37077Y2K890XfkCik80v-VWv-0PkS4n2VnL7kdDma052R2mdB[Odu|DAutA5oZ8q',
  ']L0q{MLkLM%j7+YOm37q!R1qxKnXqgK5TmG5v>FqSwoeYkYDnfimOl6kWUwrbHk&cCk)L0]c0@XpK@in4&IkEkyXgt',
  '/ckAn|1k7k*14pzMnDq(NkDuoUF-P7tUkPv{Ldk|G9kw97k!7tIogM:0R+Wkdy~aCl#T0n83lxMRz%X9k>6ldv-436',
  '64c42Bk9kQF%C1SD2Rk46q}VPq}M8I7GAG0GKwo1gwp6CA7Ak8R3k4QUkGUZlF9x)bFx^Cmhzy9kKs+S9p;a021206',
  '6A2G723ztJ0ztY2409AWBv@9FlqP6x|Q13GlEC648rBpU1lJkE#A2y}Zk7zk25BB35MEk1DkS9suT6ssilCy}jkJky',
  'OWltC3v(i9ADyzb0yzWNr;H0r:g2H5H0kG8lEJl9Ej8TlEtUmZoodit:1Cz?amTmUGCSl03Vk7WEnZbUJmqXKmuIfk',
  'a8p9BqYBmLNm2Pm7kXn5qSsY8nQAxs57xsUG!lXC!mM00JvkbLo;Hlb&G4!wiKYHkV3k0CUV!qPTkDXr.ekUksdl1l',
  '!gVs|dC!>4h!yh1!)2020214AM29PzzLDz!CAC520AGqv5Go=NkAwma8!@Nf![AMpCISI%r7F%rSldt0ldp%LKp%W7',
  'WHkOlO%(DPkq0kBtQk3#+Crf#IkOkApf%kHh%oe4k]d9v*50v*6Dk_8Qu_Llcvnc1&m1f&mi',
].join('');
