package vn.capuy.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.MatterUse;
import vn.capuy.inspection.paper.PaperUse;

/** Holds matters and papers in the case as long as a finding names them. */
@ApplicationScoped
class NamedInFindings implements MatterUse, PaperUse {
    private final Jdbi jdbi;

    NamedInFindings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean isNamed(UUID caseId, String matter) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from finding
                          where case_id = :case and matter = :matter and voided_at is null)""")
                .bind("case", caseId)
                .bind("matter", matter)
                .mapTo(boolean.class)
                .one());
    }

    @Override
    public boolean restsOn(UUID paper) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select exists (select 1 from finding_evidence e join finding f on f.id = e.finding
                          where e.paper = :paper and f.voided_at is null)""")
                .bind("paper", paper)
                .mapTo(boolean.class)
                .one());
    }
}
