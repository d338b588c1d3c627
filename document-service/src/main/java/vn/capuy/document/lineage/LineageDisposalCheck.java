package vn.capuy.document.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.retention.DisposalCheck;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;

/**
 * What is in force rests on the words of others: on what it implements or amends, and on what amended it. As long as it is in
 * force, their content is kept.
 */
@ApplicationScoped
class LineageDisposalCheck implements DisposalCheck {
    private static final Citation LAW = Citation.of("01/2011/QH13").article(28).certainty(Certainty.GENERAL);

    private static final String RESTS = """
            select r.candidate as document, min(d.notation) as other
            from (
              select to_document as candidate, from_document as other from document_relation
              where to_document = any(:ids) and kind in ('IMPLEMENTS', 'AMENDS') and voided_at is null
              union all
              select from_document, to_document from document_relation
              where from_document = any(:ids) and kind = 'AMENDS' and voided_at is null and to_document is not null) r
            join document d on d.id = r.other
            where d.disposed_on is null and d.id <> all(:ids) and %s
            group by r.candidate""".formatted(StatusSql.inForce(":day"));

    private final Jdbi jdbi;
    private final Clock clock;

    LineageDisposalCheck(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public List<Finding> of(Map<UUID, String> documents, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(RESTS)
                .bindArray("ids", UUID.class, documents.keySet())
                .bind("day", day)
                .bind("knownAt", clock.instant())
                .map((row, context) -> new Finding(
                        "DSP-09",
                        Verdict.NOT_MET,
                        "disposal.rested-on",
                        Map.of(
                                "document",
                                documents.get(row.getObject("document", UUID.class)),
                                "other",
                                row.getString("other")),
                        LAW))
                .list());
    }
}
