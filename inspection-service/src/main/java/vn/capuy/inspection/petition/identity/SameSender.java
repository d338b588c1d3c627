package vn.capuy.inspection.petition.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.inspection.petition.PetitionAccess;
import vn.capuy.inspection.petition.PetitionDetail;
import vn.capuy.inspection.petition.PetitionKind;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/**
 * Finds the other petitions of the same sender, by keyed hashes. It could be used to try out names (enter a guess, see what it
 * meets); so nobody may ask who entered an identity of the petition himself, nor does anybody meet what he entered.
 */
@ApplicationScoped
class SameSender {
    private static final String OTHERS = """
            select p.id, p.kind, p.receiving_body, p.year, p.number, p.received_on
            from petition p
            where p.voided_at is null and %s and exists (
              select 1 from petition_identity mine join petition_identity other on other.replaced_at is null
                and (other.code_mark = mine.code_mark or other.phone_mark = mine.phone_mark
                  or other.name_mark = mine.name_mark)
              where mine.petition = :id and mine.replaced_at is null and other.petition = p.id and p.id <> :id
                and other.recorded_by <> :account)
            order by p.received_on, p.id""".formatted(PetitionAccess.VISIBLE);

    private final PetitionAccess access;
    private final Identities identities;
    private final Projections projections;
    private final Journal journal;
    private final Caller caller;

    SameSender(PetitionAccess access, Identities identities, Projections projections, Journal journal, Caller caller) {
        this.access = access;
        this.identities = identities;
        this.projections = projections;
        this.journal = journal;
        this.caller = caller;
    }

    /** A petition of the same sender. */
    @Schema(name = "PetitionOfSameSender")
    public record Other(UUID id, PetitionKind kind, String receivingBody, int year, int number, LocalDate receivedOn) {}

    /** Those that exist for the caller, the earliest first. */
    @Schema(name = "PetitionsOfSameSender")
    public record Others(List<Other> items) {}

    @Transactional
    Others of(UUID id) {
        PetitionDetail petition = access.find(id);
        if (identities.enteredBy(id, caller.account())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "problem.forbidden.own-identity");
        }
        var binds = new HashMap<>(PetitionAccess.binds(caller));
        binds.put("id", id);
        var others = new Others(projections.all(OTHERS, Other.class, binds));
        journal.write("petition.same-sender-searched", IdentityService.TYPE, id, petition.receivingBody(), null);
        return others;
    }
}
