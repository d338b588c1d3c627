package vn.capuy.inspection.petition.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.capuy.inspection.petition.PetitionAccess;
import vn.capuy.inspection.petition.PetitionDetail;
import vn.capuy.inspection.petition.PetitionKind;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** Identities are entered by who receives a petition, and read by those who were named for it; by nobody else. */
@ApplicationScoped
class IdentityService {
    static final String TYPE = "petition";

    private final PetitionAccess access;
    private final Identities identities;
    private final IdentityReaders readers;
    private final IdentityCipher cipher;
    private final IdentityKeys keys;
    private final SenderInText texts;
    private final Entries entries;
    private final Journal journal;
    private final Caller caller;

    IdentityService(
            PetitionAccess access,
            Identities identities,
            IdentityReaders readers,
            IdentityCipher cipher,
            IdentityKeys keys,
            SenderInText texts,
            Entries entries,
            Journal journal,
            Caller caller) {
        this.access = access;
        this.identities = identities;
        this.readers = readers;
        this.cipher = cipher;
        this.keys = keys;
        this.texts = texts;
        this.entries = entries;
        this.journal = journal;
        this.caller = caller;
    }

    /**
     * Enters who sent a petition, in place of what was entered before. Neither the answer nor the petition's version tells
     * whether there was one.
     */
    @Transactional
    void enter(UUID id, String ifMatch, SenderIdentity sender) {
        PetitionDetail petition = access.hold(id, ifMatch);
        // Who complains about his own discipline is named in the petition as its subject.
        if (petition.kind() == PetitionKind.DENUNCIATION && texts.names(petition, sender)) {
            throw ProblemException.invalid("name", "violation.petition-names-sender");
        }
        identities.enter(
                id,
                cipher.seal(id, sender),
                SenderMarks.of(sender, keys.current().marks()),
                entries.now());
        journal.write("petition.identity-entered", TYPE, id, petition.receivingBody(), null);
    }

    /**
     * 404 for who is not named as for what does not exist, so that it does not tell whether there is an identity; whoever
     * tried stands in the journal.
     */
    @Transactional(dontRollbackOn = ProblemException.class)
    IdentityView read(UUID id) {
        PetitionDetail petition = access.find(id);
        if (!readers.mayRead(id, caller.account())) {
            journal.write("petition.identity-refused", TYPE, id, petition.receivingBody(), null);
            throw ProblemException.notFound();
        }
        journal.write("petition.identity-read", TYPE, id, petition.receivingBody(), null);
        List<IdentityView.Told> told = identities.of(id).stream()
                .map(each -> new IdentityView.Told(
                        cipher.open(id, each.sealed()), each.recordedAt(), each.recordedBy(), each.replacedAt()))
                .toList();
        if (told.isEmpty()) {
            throw ProblemException.notFound();
        }
        return new IdentityView(told);
    }
}
