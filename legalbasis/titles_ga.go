package legalbasis

// titlesIrish are the GDPR's headings in Irish: 11 chapters, 15 sections, 99 articles, one a line.
const titlesIrish = `Forálacha ginearálta
Prionsabail
Cearta an ábhair sonraí
Rialaitheoir agus próiseálaí
Aistrithe sonraí pearsanta go tríú tíortha nó go heagraíochtaí idirnáisiúnta
Údaráis mhaoirseachta neamhspleácha
Comhar agus comhsheasmhacht
Leigheasanna, dliteanas agus pionóis
Forálacha a bhaineann le cásanna sonracha próiseála
Gníomhartha tarmligthe agus gníomhartha cur chun feidhme
Forálacha críochnaitheacha
Trédhearcacht agus módúlachtaí
Faisnéis agus rochtain ar shonraí pearsanta
Ceartú agus léirscriosadh
An ceart chun agóid a dhéanamh agus cinnteoireacht aonair uathoibrithe
Srianta
Oibleagáidí ginearálta
Slándáil sonraí pearsanta
Measúnú tionchair ar chosaint sonraí agus réamhchomhairliúchán
Oifigeach cosanta sonraí
Cóid iompair agus deimhniú
Stádas neamhspleách
Inniúlacht, cúraimí agus cumhachtaí
Comhar
Comhsheasmhacht
An bord eorpach um chosaint sonraí
Ábhar agus cuspóirí
Raon feidhme ábhartha
Raon feidhme críochach
Sainmhínithe
Prionsabail a bhaineann le próiseáil sonraí pearsanta
Dleathacht na próiseála
Coinníollacha maidir le toiliú
Na coinníollacha is infheidhme maidir le toiliú linbh i dtaca le seirbhísí na sochaí faisnéise
Catagóirí speisialta sonraí pearsanta a phróiseáil
Sonraí pearsanta a bhaineann le ciontuithe coiriúla agus coireanna a phróiseáil
Próiseáil nach ngabhann ceanglas sainaitheanta léi
Faisnéis thrédhearcach, cumarsáid agus módúlachtaí i dtaca le feidhmiú chearta an ábhair sonraí
An fhaisnéis a bheidh le soláthar i gcás go mbailítear sonraí ón ábhar sonraí
An fhaisnéis a bheidh le soláthar i gcás nár bailíodh na sonraí ón ábhar sonraí
Ceart rochtana don ábhar sonraí
An ceart go ndéanfaí ceartúcháin
An ceart go ndéanfaí léirscriosadh (“an ceart go ndéanfaí ligean i ndearmad”)
An ceart go gcuirfí srian le próiseáil
An oibleagáid fógra a thabhairt go ndearnadh sonraí pearsanta a cheartú nó a léirscriosadh nó próiseáil a shrianadh
An ceart chun iniomparthacht sonraí
An ceart chun agóid a dhéanamh
Cinnteoireacht aonair uathoibrithe, lena n-áirítear próifíliú
Srianta
Freagracht an rialaitheora
Cosaint sonraí trí dhearadh agus mar réamhshocrú
Rialaitheoirí comhpháirteacha
Ionadaithe do rialaitheoirí nódo phróiseálaithe nach bhfuil bunaithe san Aontas
An próiseálaí
Próiseáil faoi údarás an rialaitheora nó an phróiseálaí
Taifid de ghníomhaíochtaí próiseála
Comhar leis an údarás maoirseachta
Slándáil na próiseála
Fógra a thabhairt don údarás maoirseachta faoi shárú i ndáil le sonraí pearsanta
Sárú i ndáil le sonraí pearsanta a chur in iúl don ábhar sonraí
Measúnú tionchair ar chosaint sonraí
Réamhchomhairliúchán
An t-oifigeach cosanta sonraí a ainmniú
Post an oifigigh cosanta sonraí
Cúraimí an oifigigh cosanta sonraí
Cóid iompair
Faireachán a dhéanamh ar chóid fhormheasta iompair
Deimhniú
Comhlachtaí deimhniúcháin
Prionsabal ginearálta maidir le haistrithe
Aistrithe ar bhonn cinneadh leordhóthanachta
Aistrithe faoi réir coimircí iomchuí
Rialacha ceangailteacha corporáideacha
Aistrithe nó nochtadh sonraí nach bhfuil údaraithe le dlí an Aontais
Maoluithe i gcásanna sonracha
Comhar idirnáisiúnta chun sonraí pearsana a chosaint
An t-údarás maoirseachta
Neamhspleáchas
Coinníollacha ginearálta do chomhaltaí an údaráis mhaoirseachta
Rialacha maidir leis an údarás maoirseachta a bhunú
Inniúlacht
Inniúlacht an príomhúdaráis mhaoirseachta
Cúraimí
Cumhachtaí
Tuarascálacha ar ghníomhaíochtaí
Comhar idir an príomhúdarás maoirseachta agus na húdaráis mhaoirseachta eile lena mbaineann
Cúnamh frithpháirteach
Oibríochtaí comhpháirteacha na n-údarás maoirseachta
An sásra comhsheasmhachta
Tuairim an Bhoird
Réiteach díospóide ag an mBord Eorpach um Chosaint Sonraí
Nós imeachta práinne
Malartú faisnéise
An Bord Eorpach um Chosaint Sonraí
Neamhspleáchas
Cúraimí an Bhoird Eorpaigh um Chosaint Sonraí
Tuarascálacha
Nós imeachta
Cathaoirleach
Cúraimí an Chathaoirligh
An Rúnaíocht
Rúndacht
An ceart chun gearán a thaisceadh le húdarás maoirseachta
An ceart chun leigheas breithiúnach éifeachtach a fháil i gcoinne údarás maoirseachta
An ceart chun leigheas breithiúnach éifeachtach a fháil i gcoinne rialaitheoir nó próiseálaí
Ionadaíocht d'ábhair sonraí
Imeachtaí a chur ar fionraí
An ceart chun cúiteamh a fháil agus dliteanas
Coinníollacha ginearálta maidir le fíneálacha riaracháin a ghearradh
Pionóis
Próiseáil agus saoirse chun tuairimí a nochtadh agus faisnéis a fháil
Próiseáil agus rochtain phoiblí ar dhoiciméid oifigiúla
An uimhir aitheantais náisiúnta a phróiseáil
Próiseáil i gcomhthéacs na fostaíochta
Coimircí agus maoluithe i ndail le próiseáil chun críocha cartlannú a dhéanamh ar mhaithe le leas an phobail, chun críocha taighde eolaíoch nó stairiúil nó chun críocha staidrimh
Oibleagáidí rúndachta
Rialacha cosanta sonraí atá ag eaglaisí agus comhlachais reiligiúnacha cheana
An tarmligean a fheidhmiú
An nós imeachta coiste
Treoir 95/46/CE a aisghairm
An gaol le Treoir 2002/58/CE
An gaol le Comhaontuithe a tugadh i gcrích roimhe seo
Tuarascálacha ón gCoimisiún
Athbhreithniú a dhéanamh ar ghníomhartha dlí eile de chuid an Aontais maidir le cosaint sonraí
Teacht i bhfeidhm agus cur i bhfeidhm
`
