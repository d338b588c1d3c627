package vn.capuy.inspection.petition;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Đơn trùng, đơn liên quan: petitions that belong together are linked, and a link made by mistake is voided. */
@ApplicationScoped
class PetitionLinks {
    private final Jdbi jdbi;
    private final PetitionAccess access;
    private final PetitionQueries queries;
    private final PetitionService service;
    private final Entries entries;
    private final Journal journal;

    PetitionLinks(
            Jdbi jdbi,
            PetitionAccess access,
            PetitionQueries queries,
            PetitionService service,
            Entries entries,
            Journal journal) {
        this.jdbi = jdbi;
        this.access = access;
        this.queries = queries;
        this.service = service;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    PetitionService.Versioned link(UUID id, String ifMatch, LinkRequest asked) {
        PetitionDetail petition = access.change(id, ifMatch);
        if (asked.related().equals(id)) {
            throw ProblemException.invalid("related", "constraint.petition_link_not_itself");
        }
        if (queries.find(asked.related())
                .filter(each -> each.voidedAt() == null)
                .isEmpty()) {
            throw ProblemException.invalid("related", "violation.unknown-reference", Map.of("value", asked.related()));
        }
        Entry entry = entries.now();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into petition_link (id, petition, related, kind, ground, recorded_at, recorded_by)
                        values (:id, :petition, :related, :kind, :ground, :at, :by)""")
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("petition", id)
                .bind("related", asked.related())
                .bind("kind", asked.kind())
                .bind("ground", asked.ground().strip())
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("by", entry.by())
                .execute());
        journal.write(
                "petition.linked",
                PetitionService.TYPE,
                id,
                petition.receivingBody(),
                Map.of("related", asked.related(), "kind", asked.kind()));
        return service.view(id);
    }

    @Transactional
    PetitionService.Versioned unlink(UUID id, UUID link, String ifMatch, String reason) {
        PetitionDetail petition = access.change(id, ifMatch);
        boolean known = queries.links(id).stream().anyMatch(each -> each.id().equals(link));
        if (!known) {
            throw ProblemException.notFound();
        }
        Entry entry = entries.now();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update petition_link set voided_at = :at, voided_by = :by, void_reason = :reason where id = :id""")
                .bind("id", link)
                .bind("reason", reason)
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("by", entry.by())
                .execute());
        journal.write("petition.unlinked", PetitionService.TYPE, id, petition.receivingBody(), Map.of("link", link));
        return service.view(id);
    }
}
