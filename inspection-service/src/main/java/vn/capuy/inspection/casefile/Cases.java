package vn.capuy.inspection.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The register of cases, for writing. */
@ApplicationScoped
class Cases implements PanacheRepositoryBase<InspectionCase, UUID> {
    /** Enters the cases, and then who and what is named in them; the database sees both at once. */
    void enter(Collection<InspectionCase> cases, Collection<CaseSubject> subjects) {
        persist(cases);
        flush();
        subjects.forEach(getEntityManager()::persist);
        flush();
    }

    /** Names more subjects in a case, which is a change of the case: its version rises. */
    void name(InspectionCase file, List<CaseSubject> subjects) {
        getEntityManager().lock(file, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        subjects.forEach(getEntityManager()::persist);
        flush();
    }
}
