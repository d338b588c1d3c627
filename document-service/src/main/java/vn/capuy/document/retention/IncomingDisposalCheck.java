package vn.capuy.document.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.kernel.citation.Certainty;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;

/** A document that somebody who received it has not dealt with yet is kept. */
@ApplicationScoped
class IncomingDisposalCheck implements DisposalCheck {
    private static final Citation LAW = Citation.of("01/2011/QH13").article(28).certainty(Certainty.GENERAL);

    private static final String OPEN = """
            select i.document, min(i.organisation) as organisation from incoming_document i
            where i.document = any(:ids) and i.state in ('RECEIVED', 'ROUTED', 'IN_HAND') and i.voided_at is null
            group by i.document""";

    private final Jdbi jdbi;

    IncomingDisposalCheck(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Finding> of(Map<UUID, String> documents, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(OPEN)
                .bindArray("ids", UUID.class, documents.keySet())
                .map((row, context) -> new Finding(
                        "DSP-10",
                        Verdict.NOT_MET,
                        "disposal.in-hand",
                        Map.of(
                                "document",
                                documents.get(row.getObject("document", UUID.class)),
                                "organisation",
                                row.getString("organisation")),
                        LAW))
                .list());
    }
}
