/**
 * Those pairs of traditional and simplified characters that the words of numbers, units and their
 * surroundings are written with: the reader of quantities folds no others. A test names what is
 * missing here; a unit may also list its traditional name beside the simplified one. Source and
 * form as of `FOLD_PAIRS`.
 */
export const NUMBER_FOLD_PAIRS: string = [
  'tpb+%AVnnFmVm}OBl=Hk3oqcFpyPhu{ckQvo3mCm(aYmy1k5l8AlJl6;e1]RW]gmGpgbsXfs2DH3mW5hk5nAJJ7u|C',
  'l6u?flcog01p8pQlHz}0l2!tBnHs8k7jl0=O1H4D0k44kPp4mkg2l|3LkCli}Bflr4amucoIm<fqQwKlNmaWlS06k9',
  'mITFm7meW71m+Dn4m,4l3zQikRLng4mtfl5#8kcl~E1k6EmzFkN(04l|QCnwjAl/2t0k!gkaSlA_65kGpdm@7lBm]M',
  'k4tQlGrTL(iK#LR58nzB9nxeTtO1xNe&Ukiw2k5lMFo}7kSksQkCn@ildn>9k3kx1AqclHu1kHk(eo5okIkJqIm3p;',
  'X7p+Yk2lxbalxidsgD20p=LGqkK5z99l4kDtjk6vgQovRJopYkOpTkN~EXm?14lwhkKonQlCktYlMp@TqFSk4UlUHK',
  'qxikbr0k4wRk33kHqFk8pna3pkBk12kbw8kery5lApoAmSl<OMonIkVw]V4mJBm,81.IpJouepcq8CkElLs,7kC4pA',
  'kxIlBsle2sqVkeknZliw[QoEmu7r1&02kOR1RlikHnSmIo8kIu-fkAw*S3oSpNu#7Ftva378QBA0XfkCik8XVPkS4n',
  '2dpFEmUH=2du|DAutA5oZ8q]L0q{MLkLM%jW(U7q!R1qxKnXqgk4mA5v>FqSwoel1Gl6kWk2u;jCk)L0]c0@XpK@in',
  '4&IkEkyXgt/ckAn|1k7k*1oWs~SNyflJt}59kw97k!7tIogM:0R+Wkdy~aDlxL3lxMRz%X9k>6lhv-Aj8kCkEF%CFU',
  'Rk46q}VPq}M8I7GAG0GkUkE7AkCMkhkEpYp&NCp;e066AAI3ztJ3ztcBMRx}Z6x|QIlArTpi1lJkE#A2y}Zk7zk25B',
  'B35MEk1DkSlTzkVkJkyOWltC3v(i9ADyzb0yzWOL2H5H9mUYm98TlEtUnYy?fnDz^WSl03Vk7Wk6n5JmqXKmuIfka8',
  'p9BqYZJPm7kXn5qSsY8nQAxs57xsUG!lXk9/Xlb&G4!wiKYHkV3k0i!pfTkDXr.ekUksdl1l!gVs|dC!>4jp402021',
  '4dzz9Dz!CAC520AGqv5Go=NkAwma8!@Nf![AkE%kDm9%#Sldp%LSp&IHkOlO%(DPkq0kBtQsj#}UkOkAqik>H9v*50',
  'v*6es~Dlcvnc1&m1f&mi',
].join('');
