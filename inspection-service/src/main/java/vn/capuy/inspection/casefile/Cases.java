package vn.capuy.inspection.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

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

    /** The record itself in the version that the caller names: another request may have changed it since it was found. */
    InspectionCase require(UUID id, String ifMatch) {
        InspectionCase file = findById(id);
        Versions.require(ifMatch, file.version());
        return file;
    }

    /** Names more subjects in a case, which is a change of the case: its version rises. */
    void name(InspectionCase file, List<CaseSubject> subjects) {
        getEntityManager().lock(file, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        subjects.forEach(getEntityManager()::persist);
        flush();
    }
}
