package vn.capuy.inspection.discipline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;

/** Discipline files, written as entities. */
@ApplicationScoped
class Disciplines implements PanacheRepositoryBase<Discipline, UUID> {
    /**
     * The file, which is about to change, or something that hangs on it: from the version that the caller names (428, 412), and
     * one change at a time. Its version rises.
     */
    Discipline change(UUID id, String ifMatch) {
        Discipline file = findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        Versions.require(ifMatch, file.version() - 1);
        file.refuseIfVoided();
        return file;
    }

    /** The case on which the file rests, whether or not the caller may know of it; null for none. */
    UUID caseOf(UUID id) {
        return findById(id).caseId();
    }
}
