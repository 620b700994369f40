package parse

import "github.com/gdprgo/gdpr"

var french = pack{
	lang:     gdpr.French,
	function: "le, la, les, des, du, de, et, à, en, une, un, que, qui, dans, par, pour, sur, est, au, aux, ne, pas, ce, cette, son, ses, a, avec, société",

	numbers: numberWords{
		currencies: []words{
			{"euro, euros, =EUR", "EUR"},
			{"livre sterling, livres sterling, livre, livres, =GBP", "GBP"},
		},
	},

	dates: dateWords{
		months: [12]string{"janvier, janv", "février, févr, fév", "mars", "avril, avr", "mai", "juin", "juillet, juil", "août", "septembre, sept", "octobre, oct", "novembre, nov", "décembre, déc"},
	},

	citations: citationWords{
		article: "article, articles, art, arts",
		acts: []words{
			{"=RGPD, =GDPR, règlement général sur la protection des données", "GDPR"},
		},
	},

	decisions: decisionWords{
		cues: []cueWords{
			{"amende, amendes, sanction pécuniaire, sanctions pécuniaires, sanction administrative, amende administrative, amendes administratives", cueFine},
			{"sanction, sanctions, pénalité, pénalités, peine", cueSanction},
			{"sanctionné, sanctionnée, sanctionnés, sanctionnées, sanctionne, sanctionnent, condamné, condamnée, condamnés, condamnées, condamne, condamnation, écope, écopé, écopent, verbalise", cueFines},
			{"inflige, infligé, infligée, infligées, infligés, infligeant, infliger, prononce, prononcé, prononcée, prononcées, prononcer, prononçant, impose, imposé, imposée, imposer, imposant, prononcé à l'encontre, reçoit", cueImposes},
			{"jusqu'à, jusque, maximum de, montant maximum, montant maximal, maximum, maximal, maximale, plafonné à, plafonnée à, plafond, ne peut excéder, peut excéder, n'excède pas, ne peut dépasser, peut atteindre, peuvent atteindre, dans la limite de, limité à, limitée à, plus élevé, maximum encouru", cueCeiling},
			{"chiffre d'affaires, chiffres d'affaires, résultat net, résultat net comptable, bénéfice, bénéfices, recettes, produits d'exploitation", cueTurnover},
			{"proposé, proposait, propose, avait proposé, proposition de sanction, envisage, envisageait, rapporteur proposait, projet de sanction, requis, préconisait", cueProposed},
			{"initialement, montant initial, amende initiale, au lieu de", cueOriginal},
			{"ramené à, ramenée à, réduit à, réduite à, réduisant à, abaissé à, abaissée à, diminué à, ramène à", cueReducedTo},
			{"réduction de, réduit de, réduite de, diminution de, rabais de", cueReducedBy},
			{"payé, versé, acquitté de, a réglé", cuePaid},
			{"astreinte, astreintes, astreinte journalière, pénalité de retard", cuePenalty},
			{"liquidé, liquide, liquider, liquidation, liquidée, liquidant", cueAccrued},
			{"dommages et intérêts, dommages-intérêts, indemnisation, indemnité, réparation, préjudice", cueDamages},
			{"frais de justice, frais, dépens, honoraires, article 700", cueCosts},
			{"valorisé, valorisée, valorisation, évalué à, évaluée à, prix, facture, abonnement, coût, investissement, levée de fonds, vendu, acheté", cueValue},
			{"déjà, précédente, précédent, précédentes, auparavant, par le passé, avait infligé, avait été condamné, avait été condamnée, avait sanctionné, avait prononcé, avait déjà, avaient déjà", cueEarlier},
			{"aucune, aucun, sans, n'a pas, pas d', renoncé", cueNegation},
			{"pourrait, pourraient, peut, peuvent, risque, risquent, risquez, encourt, encourent, encouru, encourue, si, serait passible, passible, susceptible, susceptibles, sous peine, menacé", cueSuppose},
			{"total, totale, au total, cumul, cumulé, cumulée, somme", cueTotal},
			{"environ, soit, équivalent à, l'équivalent de, contre-valeur", cueApproximate},
			{"au titre, composée de, répartie, dont, double amende", cuePart},
			{"injonction, enjoint, enjoint à, enjoindre, enjoignant, ordonne, ordonné, injonctions, mise en conformité, mettre en conformité, se conformer", cueOrder},
			{"rappel à l'ordre, rappelé à l'ordre, rappelle à l'ordre, blâme, réprimande", cueReprimand},
			{"avertissement, avertissements, averti", cueWarning},
			{"limitation du traitement, limitation temporaire", cueLimitation},
			{"interdiction, interdit, interdite, cesser", cueBan},
			{"supprimer, effacer, suppression, effacement", cueErasure},
			{"suspension des flux", cueSuspension},
			{"rendue publique, rendu public, rendue publiques, rendre publique, rendre public, publicité de la décision, sanction complémentaire de publication", cuePublication},
			{"campagne de communication, campagne d'information, campagne de communication institutionnelle", cueCampaign},
			{"transmis les documents, transmis le dossier, transmis l'affaire, transmis, renvoyé l'affaire", cueReferral},
			{"mise en demeure, mises en demeure", cueFormalNotice},
			{"mis en demeure, met en demeure, mettre en demeure, mettant en demeure, mise en demeure publique", cueGivesNotice},
			{"avis, lignes directrices", cueOpinion},
			{"décision contraignante", cueBinding},
			{"adopté, adopte, adoption, adoptée, a rendu, émis", cueAdopts},
			{"en collaboration avec, en coopération avec, coopération européenne, guichet unique, homologues européens, homologues européennes, procédure de coopération", cueCrossBorder},
			{"autorité de contrôle principale, autorité chef de file, chef de file", cueLead},
			{"recours, appel, pourvoi", cueAppeal},
			{"délai de, dans un délai de, délai", cueWithin},
			{"manquement, manquements, violation, violations, violé, violait, enfreint, enfreignait, méconnu, méconnaît, contraire, contraires, infraction, infractions", cueInfringes},
			{"n'a pas méconnu, conforme, aucun manquement, respecté", cueComplies},
			{"en application, application de, conformément, en vertu, au sens, prévu, prévue, prévues, au regard des critères, critères", cueProcedural},
			{"plainte, plaintes, plaignant, plaignante, saisie par, réclamation, réclamations", cueComplaint},
			{"à l'encontre de, à l'encontre, contre, à l'égard de", cueAgainst},
			{"par", cueBy},
			{"publié, publiée, rendu publique, annoncé, annonce, communiqué", cuePublished},
			{"commentaires, commentaire", cueComments},
			{"décision, délibération, délibérations", cueDecision},
		},
		partyEnds:  "pour, au, aux, afin, en, notamment, après, à, car, qui, dont, où, suite, assortie, assorti, assortis, dans, sur, dès, lors, lorsque, visant, ainsi, par, est, a, ont, sont, avait, avec, faute, d'avoir, concernant, d'une, d'un, sanctionné, sanctionnée, mise, mis, s'élevant, se",
		partyHeads: "le, la, les, l, du, de, des, d, la société, l'entreprise, société, entreprise, plateforme, groupe, l'opérateur, opérateur, géant, sociétés, entreprises, au, aux, à, réseau social, site, association",
		partyJoins: "et, ou, ou encore, ainsi que",
		vague:      "plusieurs, certaines, certains, diverses, divers",
		partyTo:    "à, au, aux, contre",
		suchAs:     "comme, tels que, telles que, dont",
		passive:    "été, est, sont, être",
		courts:     "Conseil d'État, Conseil d’État, Conseil d'Etat, Conseil d’Etat, tribunal administratif, Cour administrative",
		smallNumbers: []counted{
			{"un, une", 1}, {"deux", 2}, {"trois", 3}, {"quatre", 4}, {"cinq", 5}, {"six", 6}, {"huit", 8}, {"dix", 10}, {"quinze", 15}, {"trente", 30},
		},
		units: []words{{"jour, jours", "day"}, {"semaine, semaines", "week"}, {"mois", "month"}, {"an, ans, année, années", "year"}},
	},
}
