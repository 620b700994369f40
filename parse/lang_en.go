package parse

import "github.com/gdprgo/gdpr"

var english = pack{
	lang:     gdpr.English,
	function: "the, of, and, to, in, that, for, was, is, by, with, on, as, it, not, had, has, its, this, which, from, were, an, be, at, against, after",

	numbers: numberWords{
		currencies: []words{
			{"euro, euros, =EUR", "EUR"},
			{"pound, pounds, pound sterling, pounds sterling, =GBP", "GBP"},
		},
	},

	dates: dateWords{
		months: [12]string{"January, Jan", "February, Feb", "=March, =MARCH, =Mar", "April, Apr", "=May, =MAY", "June, Jun", "July, Jul", "August, Aug", "September, Sep, Sept", "October, Oct", "November, Nov", "December, Dec"},
	},

	citations: citationWords{
		article: "article, articles, art, arts",
		acts: []words{
			{"=GDPR, =RGPD, General Data Protection Regulation", "GDPR"},
		},
	},

	decisions: decisionWords{
		cues: []cueWords{
			{"fine, fines, administrative fine, administrative fines, monetary penalty, monetary penalties, financial penalty, pecuniary sanction, money penalty, monetary penalty notice", cueFine},
			{"sanction, sanctions, penalty, penalties", cueSanction},
			{"fined, fining, sanctioned, sanctioning, penalised, penalized", cueFines},
			{"imposed, imposes, impose, imposing, imposition, issued, issues, issuing, levied, levies, handed down, handed, ordered to pay, set, hit", cueImposes},
			{"up to, maximum of, maximum, not exceed, not exceeding, exceed, capped at, cap, at most, as high as, whichever is higher, upper limit", cueCeiling},
			{"turnover, revenue, revenues, annual sales, net sales, profit, profits, net income, income", cueTurnover},
			{"proposed, proposes, proposing, propose, recommended, recommends, intends to, intended to, intention to, notice of intent, intent to fine, plans to, considering, draft decision, suggested, requested a fine, preliminary, provisional", cueProposed},
			{"original fine of, original fine, original amount, initial fine of, initial fine, initial amount, initially set at, initially, originally, from the original, reduced from, lowered from, instead of", cueOriginal},
			{"reduced to, lowered to, decreased to, reducing the fine to, reducing it to, reduced it to, reduced the fine to, reduced the amount to, reduction to, reduced fine of, reduced amount of, final fine of, reduced sanction of, to a final amount of, lowered the fine to, decreased the fine to", cueReducedTo},
			{"reduced by, reduction of, decreased by, discount of, lowered by", cueReducedBy},
			{"paid, paying, payment of, proceeded to pay", cuePaid},
			{"periodic penalty, periodic penalty payment, periodic penalty payments, penalty payment, penalty payments, daily fine, daily fines, incremental penalty, coercive fine, coercive fines, daily penalty", cuePenalty},
			{"accrued, liquidated, liquidation", cueAccrued},
			{"damages, damage, compensation, compensate, compensated, redress, settlement with, non-material damages", cueDamages},
			{"costs, court costs, legal costs, legal fees, fees, fee, cost of the proceedings, procedural costs, procedure costs", cueCosts},
			{"worth, valued at, valuation, price, invoice, invoices, bill, debt, debts, loan, purchase, purchased, bought, sold, subscription, stole, stolen, withdrew, withdrawn, transferred, budget, salary, cost of, charged, owed", cueValue},
			{"previously, already fined, already been fined, had already, earlier fine, previous fine, previous fines, in the past, had previously, prior fine", cueEarlier},
			{"no, not, without, nor, neither, instead of imposing, refrained", cueNegation},
			{"could, may, might, would, if, risk, risks, face, faces, facing, can, threatened, otherwise, in case of, liable to, should it fail, failing which, subject to", cueSuppose},
			{"total, in total, totalling, totaling, overall, combined, sum of, aggregate", cueTotal},
			{"approximately, approx, around, about, equivalent, equivalent to, equal to, corresponding to, roughly, circa, ca, or around, i.e., ie, which is", cueApproximate},
			{"composed of, consisting of, consists of, made up of, divided, each, respectively, of which, composed proportionately, composed as follows, broken down", cuePart},
			{"ordered, orders, order, ordering, instructed, instructs, required the, bring its processing, into compliance, brought into compliance, compliance order, injunction", cueOrder},
			{"reprimand, reprimanded, reprimands, reprimanding", cueReprimand},
			{"warning, warned, warnings", cueWarning},
			{"limitation of processing, restriction of processing, temporary limitation, restrict the processing", cueLimitation},
			{"ban, banned, bans, prohibited, prohibition, prohibits, stop processing, cease", cueBan},
			{"delete, erase, deletion of, erasure of, remove", cueErasure},
			{"suspension of data flows, suspend data flows, suspend the transfer, suspend transfers", cueSuspension},
			{"made public, publication of the decision, publish the decision, publicly", cuePublication},
			{"communication campaign, information campaign, institutional communication campaign, awareness campaign", cueCampaign},
			{"forwarded the documents, forwarded the case, forwarded, referred the case, transmitted the documents, transferred the case", cueReferral},
			{"formal notice, formal notices", cueFormalNotice},
			{"served formal notice, gave formal notice, issued a formal notice, given formal notice, serves formal notice, gives formal notice, put on notice", cueGivesNotice},
			{"opinion, guidelines", cueOpinion},
			{"binding decision", cueBinding},
			{"adopted, adopts, adoption, issued an opinion", cueAdopts},
			{"in collaboration with, in cooperation with, one-stop-shop, cross-border, cooperation procedure, cooperation with its european counterparts", cueCrossBorder},
			{"lead supervisory authority, lead authority", cueLead},
			{"appeal, appealed, appeals", cueAppeal},
			{"within, period of", cueWithin},
			{"violated, violates, violating, violation, violations, breach, breaches, breached, breaching, infringed, infringing, infringement, infringements, infringes, contrary to, non-compliance, in violation of, failed to comply, failure to comply, contravened", cueInfringes},
			{"no violation, did not violate, no infringement, no breach, not violated, did not infringe, complied with, not infringed", cueComplies},
			{"pursuant to, in accordance with, under the meaning, within the meaning, as required by, laid down, set out, based on, competent under, provided for, provided in", cueProcedural},
			{"complaint, complaints, complainant, complained, filed by", cueComplaint},
			{"against, on, upon", cueAgainst},
			{"by", cueBy},
			{"published, publishes, announced, announces", cuePublished},
			{"comments, comment", cueComments},
			{"decision, ruling, resolution", cueDecision},
		},
		partyEnds:  "for, in, with, after, because, due, following, as, over, pursuant, since, under, which, who, that, to, on, at, when, where, was, were, is, had, has, by, a, an, from, of, having, during, based, amounting, totalling, totaling, and, regarding, concerning, violating, it, however, although, while, its, via, approximately, around, about, up, if, two, three, based, not, without, against",
		partyHeads: "the, a, an, the company, company, companies, controller, data controller, group, platform, giant, operator, social network, website",
		partyJoins: "and, or",
		vague:      "several, various, some, certain, multiple, many",
		partyTo:    "on, upon, against, to",
		suchAs:     "such as, like, including",
		passive:    "was, were, is, been, be, being",
		courts:     "Conseil d'État, Conseil d’État, Council of State, Circuit Court, High Court, First-tier Tribunal, Federal Administrative Court",
		smallNumbers: []counted{
			{"one, a", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"eight", 8}, {"ten", 10}, {"fifteen", 15}, {"thirty", 30},
		},
		units: []words{{"day, days", "day"}, {"week, weeks", "week"}, {"month, months", "month"}, {"year, years", "year"}},
	},
}
