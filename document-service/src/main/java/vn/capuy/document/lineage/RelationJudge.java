package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.lineage.rules.Heir;
import vn.capuy.document.lineage.rules.RelationFacts;
import vn.capuy.document.lineage.rules.RelationRules;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.sql.Rows;

/** Puts the facts of relations to the rules: those of many relations in one read. */
@ApplicationScoped
class RelationJudge {
    /**
     * A body that has ended is asked for as it stood on its last day. What ended a document is looked for on all days, since a
     * relation may work later than today.
     */
    private static final String FACTS = """
            select w.n, f.issued_on as decided_on, f.issuer as from_issuer, t.issuer as to_issuer,
              f.issuer = t.issuer as same_issuer, fu.kind = tu.kind as same_level,
              f.signing_body = 'STANDING_COMMITTEE' and t.signing_body = 'EXECUTIVE_COMMITTEE' as lesser_body,
              exists (select 1 from document_co_issuer c where c.document = t.id and c.organisation = f.issuer) as co_issuer,
              exists (select 1 from org_ancestry a where a.ancestor = f.issuer and a.descendant = t.issuer
                and a.known_until = 'infinity' and a.valid @> least(f.issued_on, tu.ended_on - 1)) as from_above,
              exists (select 1 from org_ancestry a where a.ancestor = t.issuer and a.descendant = f.issuer
                and a.known_until = 'infinity' and a.valid @> f.issued_on) as to_above,
              (with recursive heir (code, wholly) as (
                  select s.successor, s.share_kind = 'ALL' from org_succession s
                  where s.predecessor = t.issuer and s.on_day <= f.issued_on
                  union
                  select s.successor, h.wholly and s.share_kind = 'ALL' from heir h
                  join org_succession s on s.predecessor = h.code and s.on_day <= f.issued_on)
                select bool_or(h.wholly) from heir h where h.code = f.issuer) as heir_wholly,
              least(t.in_force_to + 1, (select min(r.works_from) from document_relation r join document e on e.id = r.from_document
                where r.to_document = t.id and r.kind in ('REPLACES', 'REPEALS') and r.voided_at is null and e.voided_at is null
                  and (r.to_clause is null or r.to_clause = w.clause))) as ended_from
            from unnest(:ns, :froms, :tos, :clauses) as w (n, source, target, clause)
            join document f on f.id = w.source join org_unit fu on fu.code = f.issuer
            left join document t on t.id = w.target left join org_unit tu on tu.code = t.issuer
            order by w.n""";

    private final Jdbi jdbi;

    RelationJudge(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What the registers tell of a relation.
     *
     * @param heirWholly null where nothing of the one issuer went over to the other
     */
    public record Found(
            int n,
            LocalDate decidedOn,
            String fromIssuer,
            String toIssuer,
            Boolean sameIssuer,
            Boolean sameLevel,
            Boolean lesserBody,
            Boolean coIssuer,
            Boolean fromAbove,
            Boolean toAbove,
            Boolean heirWholly,
            LocalDate endedFrom) {

        RelationFacts facts(PlannedRelation plan) {
            return new RelationFacts(
                    plan.kind().changes(),
                    plan.kind() == RelationKind.IMPLEMENTS,
                    plan.outside() != null,
                    decidedOn,
                    plan.worksFrom(),
                    fromIssuer,
                    plan.outside() == null ? toIssuer : plan.outside().issuer(),
                    isTrue(sameIssuer),
                    isTrue(lesserBody),
                    isTrue(coIssuer),
                    isTrue(fromAbove),
                    isTrue(toAbove),
                    isTrue(sameLevel),
                    heirWholly == null ? Heir.NONE : heirWholly ? Heir.WHOLE : Heir.PART,
                    endedFrom);
        }

        private static boolean isTrue(Boolean told) {
            return Boolean.TRUE.equals(told);
        }
    }

    /** The ruling on each relation, in their order. */
    List<Ruling> judge(List<PlannedRelation> plans) {
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < plans.size(); i++) {
            numbers.add(i);
        }
        List<Found> found = jdbi.withHandle(handle -> handle.createQuery(FACTS)
                .bindArray("ns", Integer.class, numbers)
                .bindArray(
                        "froms",
                        UUID.class,
                        plans.stream().map(PlannedRelation::from).toList())
                .bindArray(
                        "tos",
                        UUID.class,
                        plans.stream().map(PlannedRelation::to).toList())
                .bindArray(
                        "clauses",
                        UUID.class,
                        plans.stream().map(PlannedRelation::toClause).toList())
                .map(Rows.of(Found.class))
                .list());
        return found.stream()
                .map(each -> RelationRules.judge(each.facts(plans.get(each.n()))))
                .toList();
    }
}
