package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.problem.ProblemException;

/** The way to a programme: whatever hangs on one is reached through it, and changed with it. */
@ApplicationScoped
class ProgrammeAccess {
    static final String JOURNAL_TYPE = "programme";

    private final Programmes programmes;

    ProgrammeAccess(Programmes programmes) {
        this.programmes = programmes;
    }

    /** The programme; 404 where it does not exist for the caller. */
    ProgrammeView find(UUID id) {
        return programmes.view(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * The programme, which is about to change with all that hangs on it, from the version that the caller names (428, 412).
     * Its version rises, so that of two changes at once one is stale.
     */
    Programme change(UUID id, String ifMatch) {
        Versions.require(ifMatch, find(id).version());
        Programme programme = programmes.findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        // Asked again of the record itself, for another request may have changed it since it was found.
        Versions.require(ifMatch, programme.version() - 1);
        return programme;
    }

    void flush() {
        programmes.flush();
    }
}
