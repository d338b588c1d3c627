package vn.capuy.document.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** The wall around a draft: it exists for those within whose scope its issuer stands on the planned day. */
@ApplicationScoped
public class DraftAccess {
    private final DraftQueries queries;
    private final Drafts drafts;

    DraftAccess(DraftQueries queries, Drafts drafts) {
        this.queries = queries;
        this.drafts = drafts;
    }

    /** The draft; 404 where it does not exist for the caller. */
    public DraftSummary find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * The draft, which is about to be changed, or something that hangs on it: 404, 428 or 412 unless the caller names its
     * version, 409 unless it is still reserved. Its version rises, and nobody else changes it meanwhile.
     */
    public DraftSummary change(UUID id, String ifMatch) {
        DraftSummary found = find(id);
        Draft draft = held(id, ifMatch, LockModeType.PESSIMISTIC_FORCE_INCREMENT, 1);
        if (draft.state() != DraftState.RESERVED) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "draft.not-reserved");
        }
        return found;
    }

    /** The version that the next change is to name, after {@link #change}. */
    public long version(UUID id) {
        drafts.flush();
        return drafts.findById(id).version();
    }

    /** The record itself in the version that the caller names; nobody else changes it until the transaction ends. */
    Draft hold(UUID id, String ifMatch) {
        find(id);
        return held(id, ifMatch, LockModeType.PESSIMISTIC_WRITE, 0);
    }

    private Draft held(UUID id, String ifMatch, LockModeType lock, int raisedBy) {
        // Asked of the record under its lock: another request may have changed it since it was found.
        Draft draft = drafts.findById(id, lock);
        Versions.require(ifMatch, draft.version() - raisedBy);
        return draft;
    }
}
