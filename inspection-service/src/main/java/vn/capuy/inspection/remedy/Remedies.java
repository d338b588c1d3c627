package vn.capuy.inspection.remedy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.finding.FindingUse;
import vn.capuy.inspection.paper.PaperUse;

/** The remedies, for writing; a finding and a paper stay as long as one follows from them. */
@ApplicationScoped
class Remedies implements PanacheRepositoryBase<Remedy, UUID>, FindingUse, PaperUse {
    private static final String REPORTED = """
            select exists (select 1 from remedy_step s join remedy r on r.id = s.remedy
              where s.paper = :paper and r.voided_at is null)""";

    private static final String EXISTS = """
            select exists (select 1 from %s where id = :id and case_id = :case and voided_at is null)""";

    private final Jdbi jdbi;

    Remedies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean followsFrom(UUID finding) {
        return count("finding = ?1 and voidedAt is null", finding) > 0;
    }

    @Override
    public boolean restsOn(UUID paper) {
        return jdbi.withHandle(handle -> handle.createQuery(REPORTED)
                .bind("paper", paper)
                .mapTo(boolean.class)
                .one());
    }

    boolean isFinding(UUID caseId, UUID finding) {
        return exists("finding", caseId, finding);
    }

    boolean isPaper(UUID caseId, UUID paper) {
        return exists("case_paper", caseId, paper);
    }

    private boolean exists(String table, UUID caseId, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(EXISTS.formatted(table))
                .bind("id", id)
                .bind("case", caseId)
                .mapTo(boolean.class)
                .one());
    }
}
