package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.Rulings;

/** Enters a relation in the transaction at hand: on its own, or with the document that is just being issued. */
@ApplicationScoped
public class RelationEntry {
    static final String SUBJECT = "document-relation";
    static final String DOCUMENT = "document";

    private final RelationCheck check;
    private final RelationJudge judge;
    private final DocumentRelations relations;
    private final Rulings rulings;
    private final Entries entries;
    private final Journal journal;

    RelationEntry(
            RelationCheck check,
            RelationJudge judge,
            DocumentRelations relations,
            Rulings rulings,
            Entries entries,
            Journal journal) {
        this.check = check;
        this.judge = judge;
        this.relations = relations;
        this.rulings = rulings;
        this.entries = entries;
        this.journal = journal;
    }

    /**
     * What the document does to an earlier one, judged and entered. That the caller may change the document was found before.
     *
     * @param from the later document, as it stands in the register
     * @return the relation's id
     * @throws vn.capuy.platform.problem.ProblemException 400 with every fault of what is asked
     * @throws vn.capuy.kernel.rule.RulingRefused with every finding where the regulation is not met, or leaves to a person what
     *     nobody judged
     */
    public UUID enter(DocumentView from, NewRelation asked) {
        PlannedRelation plan = check.plan(from, asked);
        hold(List.of(plan));
        Ruling ruling = judge.judge(List.of(plan)).getFirst();
        Entry entry = entries.now();
        var relation = new DocumentRelation(plan, entry);
        rulings.decide(SUBJECT, relation.id(), ruling, asked.judgements(), entry);
        relations.persistAndFlush(relation);
        // The earlier document may not exist for everybody who reads this one's history.
        journal.write(
                "document.relation-entered",
                DOCUMENT,
                from.id(),
                from.issuer(),
                Map.of("relation", relation.id(), "worksFrom", plan.worksFrom()));
        return relation.id();
    }

    /** What the rules would say. */
    Ruling check(DocumentView from, NewRelation asked) {
        return judge.judge(List.of(check.plan(from, asked))).getFirst();
    }

    /** Only what is changed is held: any number may implement a document at once. */
    void hold(List<PlannedRelation> plans) {
        relations.holdTargets(plans.stream()
                .filter(plan -> plan.kind().changes() && plan.to() != null)
                .map(PlannedRelation::to)
                .collect(Collectors.toSet()));
    }
}
