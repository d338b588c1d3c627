package vn.capuy.report.below;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;
import vn.capuy.report.seal.SealText;
import vn.capuy.report.seal.SealedContent;

/** Keeps seals as they were received, only ever appended to, and how the installations answered. */
@ApplicationScoped
class BelowSeals {
    private static final String INSERT = """
            insert into below_seal (id, installation, answers_for, fetched_from, fetched_at, fetched_by, seal, org, title,
              from_day, to_day, tree, reach, known_at, sealed_at, scope_day, sealed_by, clearance, figures, content, sha256,
              supersedes, ground)
            values (:id, :installation, :answersFor, :fetchedFrom, :at, :by, :seal, :org, :title,
              :from, :to, :tree, :reach, :knownAt, :sealedAt, :scopeDay, :sealedBy, :clearance, :figures, :content, :sha256,
              cast(:supersedes as uuid), :ground)
            on conflict on constraint below_seal_once do nothing""";

    /** On the period's last day, or the unit's own last, it stood below the one for which is answered, or is that one. */
    private static final String ANSWERED_FOR = """
            select least(cast(:to as date), o.ended_on - 1) as day from org_unit o where o.code = :org
              and exists (select 1 from org_ancestry a where a.ancestor = :unit and a.descendant = o.code
                and a.valid @> least(cast(:to as date), o.ended_on - 1) and a.known_until = 'infinity')""";

    private static final String ASKED = """
            insert into below_installation (name, asked_at, answered_at, trouble, trouble_at)
            select :name, asked.at, case when asked.trouble is null then asked.at end, asked.trouble,
              case when asked.trouble is not null then asked.at end
            from (select cast(:at as timestamptz) as at, cast(:trouble as text) as trouble) asked
            on conflict on constraint below_installation_pk do update set asked_at = excluded.asked_at,
              answered_at = coalesce(excluded.answered_at, below_installation.answered_at),
              trouble = coalesce(excluded.trouble, below_installation.trouble),
              trouble_at = coalesce(excluded.trouble_at, below_installation.trouble_at)""";

    private final Jdbi jdbi;

    BelowSeals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The hash of each seal that an installation told, by its id there. */
    Map<UUID, String> known(Installation installation) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select seal, sha256 from below_seal where installation = :name")
                        .bind("name", installation.name())
                        .map((row, context) -> Map.entry(row.getObject("seal", UUID.class), row.getString("sha256")))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The day by which a seal belongs to a scope; empty where the installation does not answer for its organisation. */
    Optional<LocalDate> scopeDay(Installation installation, SealedContent sealed) {
        return jdbi.withHandle(handle -> handle.createQuery(ANSWERED_FOR)
                .bind("unit", installation.unit())
                .bind("org", sealed.org())
                .bind("to", sealed.to())
                .mapTo(LocalDate.class)
                .findOne());
    }

    /** Its id here; empty where somebody else had just fetched it. */
    Optional<UUID> keep(Installation from, SealedContent sealed, String text, LocalDate scopeDay, Entry entry) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int kept = jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                .bind("id", id)
                .bind("installation", from.name())
                .bind("answersFor", from.unit())
                .bind("fetchedFrom", from.url())
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("by", entry.by())
                .bind("seal", sealed.seal())
                .bind("org", sealed.org())
                .bind("title", sealed.title())
                .bind("from", sealed.from())
                .bind("to", sealed.to())
                .bind("tree", sealed.tree().name())
                .bind("reach", sealed.reach() == null ? null : sealed.reach().name())
                .bind("knownAt", sealed.knownAt().atOffset(ZoneOffset.UTC))
                .bind("sealedAt", sealed.sealedAt().atOffset(ZoneOffset.UTC))
                .bind("scopeDay", scopeDay)
                .bind("sealedBy", sealed.sealedBy())
                .bind("clearance", sealed.clearance())
                .bind("figures", sealed.figures().size())
                .bind("content", text)
                .bind("sha256", SealText.hash(text))
                .bind("supersedes", sealed.supersedes())
                .bind("ground", sealed.ground())
                .execute());
        return kept == 1 ? Optional.of(id) : Optional.empty();
    }

    /** @param trouble null where it told all that it was asked */
    void asked(Installation installation, Trouble trouble, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate(ASKED)
                .bind("name", installation.name())
                .bind("at", entry.at().atOffset(ZoneOffset.UTC))
                .bind("trouble", trouble == null ? null : trouble.name())
                .execute());
    }
}
