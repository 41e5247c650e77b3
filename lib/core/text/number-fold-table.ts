/**
 * Those pairs of traditional and simplified characters that the words of numbers, units and their
 * surroundings are written with: the reader of quantities folds no others. A test names what is
 * missing here; a unit may also list its traditional name beside the simplified one. Source and
 * form as of `FOLD_PAIRS`.
 */
export const NUMBER_FOLD_PAIRS: string = [
  'tpb+%AVnnFmVm}OBl=Hk3oqcFpyPhu{ckQvo3m3l?g8:eIl|bFz9k5l8AlJl6;e1]RW]gmGpgbsXfs2DH3mW5hk5nA',
  'JJ7u|CkZox3Gp&blcog01p8pQlHz}0l2!tBnHs8k7jl0=O1H4D0k44kPncl}AkBlW2l|3LkCli}Bflr4amucoIm<fk',
  'SqHoh&clHlK5kGWlS06k9mITFm7meW71m+Dn4m,4l3zQikRLng4mtfl5#8kcl~E1k6EmzFIp=Sk4puR4l|QCnwjAl/',
  '2t0k!gkaSlA_65kGpdm@7lBm]Mk4tQlGrTL(iK#LR58nzB9nxeTtO1xNe&Ukiw2k5lMFo}7kSksQkCn@ildn>9k3kx',
  '1AqclHu1kHk(eo5okIkJqIm3p;X7p+Yk2lxbalxidsgD20p=LGqkK5z99l4kDtjk6vgQovRJopYkOpTkN~EXm?14lw',
  'hkKonQlCktYlMp@TqFSk4UlUHKqxikbr0k4wRk33kHqFk8pna3pkBk12kbw8kery5lApoAm5l]0MoLMonIkVw]V4mJ',
  'Bm,81.IodkxfPp-amBrOmQkFCkElLs,7kC4lc!vSmHy|9lBsle2sqVkeknZliw[QoEmu7r1&02kOR1RlikHnSmIo8k',
  'Iu-fkAw*S3oSpNu#7Ftva378Q2K890XfkCik80v-VWv-0PkS4n2dpFDma05H=2du|DAutA5oZ8q]L0q{MLkLM%j7+Y',
  'Om37q!R1qxKnXqgK5TmG5v>FqSwoeYkYkCkHl6kWUwrbHk&cCk)L0]c0@XpK@in4&IkEkyXgt/ckAn|1k7k*1oWs~S',
  'NyfkPv{Ldk|G9kw97k!7tIogM:0R+Wkdy~aCl#T0n83lxMRz%X9k>6lhv-Aj8kCkEF%CFURk46q}VPq}M8I7GAG0GK',
  'wo1k9wpG7AkCMQUkGUZlFPyKoIp>R9p;a24066AAI3ztJ0ztY2409AWBv@9FlqP6x|Q13GlEC6rGpc1lJkE#A2y}Zk',
  '7zk25BB35MEk1DkSGkVlCy}jkJkyOWltC3v(i9ADyzb0yzWOL2H5H9mUYm98TlEtUnYy?fnDz^WSl03Vk7Wk6n5Jmq',
  'XKmuIfka8p9BqYZJPm7kXn5qSsY8nQAxs57xsUG!lXC!mM00f!=9lb&G4!wiKYHkV3k0CUV!qPTkDXr.ekUksdl1l!',
  'gVs|dC!>4h!yh1!)2020214AM29PzzLDz!CAC520AGqv5Go=NkAwma8!@Nf![AkE%kDm9%#Sldp%LSp&IHkOlO%(DP',
  'kq0kBtQsj#}UkOkAqdnM4k]d9v*50v*6es~Dlcvnc1&m1f&mi',
].join('');
