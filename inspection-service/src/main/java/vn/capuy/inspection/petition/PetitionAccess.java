package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;

/**
 * The wall around a petition, as around a restricted case. It exists for those with clearance SECRET or higher within whose
 * scope the receiving body stood on the day of reception (inspectors and auditor alike), and for whoever was named to handle
 * it; and for nobody whom it concerns, whatever his office.
 */
@ApplicationScoped
public class PetitionAccess {
    /** SQL: the petition of alias {@code p} exists for the caller. Binds {@code scope} and {@link #binds}. */
    public static final String VISIBLE = """
            ((:cleared and %s)
              or exists (select 1 from petition_handler wall_handler where wall_handler.petition = p.id
                   and wall_handler.account = :account and wall_handler.voided_at is null))
            and not exists (select 1 from petition_subject wall_subject join inspector wall_self
                   on wall_self.member = wall_subject.member and wall_self.voided_at is null
                   where wall_subject.petition = p.id and wall_self.account = :account)
            """.formatted(Organisation.withinScope("p.receiving_body", "p.received_on"));

    private final PetitionQueries queries;
    private final Petitions petitions;
    private final Caller caller;

    PetitionAccess(PetitionQueries queries, Petitions petitions, Caller caller) {
        this.queries = queries;
        this.petitions = petitions;
        this.caller = caller;
    }

    /** What {@link #VISIBLE} asks of the caller besides his scope. */
    public static Map<String, Object> binds(Caller caller) {
        return Map.of("cleared", cleared(caller), "account", caller.account());
    }

    static boolean cleared(Caller caller) {
        return caller.clearance().covers(Clearance.SECRET);
    }

    /** The petition; 404 where it does not exist for the caller. */
    public PetitionDetail find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * The petition, of which something is about to change: from the version that the caller names (428, 412), and only as
     * long as it is neither closed nor voided (409). Its version rises.
     */
    public PetitionDetail change(UUID id, String ifMatch) {
        PetitionDetail found = amend(id, ifMatch);
        petitions.findById(id).refuseIfClosed();
        return found;
    }

    /** The same for what is taken back from somebody, which is never too late. */
    public PetitionDetail amend(UUID id, String ifMatch) {
        PetitionDetail found = find(id);
        Versions.require(ifMatch, found.version());
        Petition petition = petitions.findById(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        // Asked again of the record itself, for another request may have changed it since it was found.
        Versions.require(ifMatch, petition.version() - 1);
        return found;
    }

    /**
     * The same where nothing that is shown is about to change: the version stays, so that it does not tell of it, and the
     * record is held against others until the end of the transaction.
     */
    public PetitionDetail hold(UUID id, String ifMatch) {
        PetitionDetail found = find(id);
        Versions.require(ifMatch, found.version());
        Petition petition = petitions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, petition.version());
        petition.refuseIfClosed();
        return found;
    }

    /** The version that the next change is to name, after {@link #change}. */
    public long version(UUID id) {
        petitions.flush();
        return find(id).version();
    }
}
