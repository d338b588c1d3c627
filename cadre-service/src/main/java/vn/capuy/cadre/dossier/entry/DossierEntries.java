package vn.capuy.cadre.dossier.entry;

import static java.util.stream.Collectors.joining;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.cadre.dossier.entry.EntryColumns.Column;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;

/** The entries of dossiers, each kind in its table. Who may see whose dossier is decided before. */
@ApplicationScoped
public class DossierEntries {
    private static final int BATCH = 1000;

    private final Jdbi jdbi;
    private final Caller caller;

    DossierEntries(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** An entry to be. */
    record New(UUID person, DossierDetails details, UUID replaces) {}

    /** The entries of these people that stand, of all kinds: in one query each. */
    public List<DossierEntry> of(Collection<UUID> people) {
        var all = new ArrayList<DossierEntry>();
        for (DossierKind kind : DossierKind.values()) {
            all.addAll(of(people, kind, false));
        }
        return all;
    }

    /** The entries of one kind, in the order of their days. */
    List<DossierEntry> of(Collection<UUID> people, DossierKind kind, boolean voidedToo) {
        String where = "where person = any(:people)" + (voidedToo ? "" : " and voided_at is null");
        return jdbi.withHandle(
                handle -> read(kind, select(handle, kind, where).bindArray("people", UUID.class, Set.copyOf(people))));
    }

    Optional<DossierEntry> find(UUID person, DossierKind kind, UUID id) {
        return jdbi
                .withHandle(handle -> read(
                        kind,
                        select(handle, kind, "where person = :person and id = :id")
                                .bind("person", person)
                                .bind("id", id)))
                .stream()
                .findFirst();
    }

    /** Enters all of one kind; answers their ids. */
    List<UUID> enter(DossierKind kind, List<New> rows, Entry entry) {
        List<Column> columns = EntryColumns.of(kind);
        String sql = "insert into %s (id, person, replaces, recorded_at, recorded_by, version, %s) "
                        .formatted(
                                kind.table(), columns.stream().map(Column::name).collect(joining(", ")))
                + "values (:id, :person, cast(:replaces as uuid), :at, :by, 0, %s)"
                        .formatted(
                                columns.stream().map(each -> ":" + each.name()).collect(joining(", ")));
        var ids = new ArrayList<UUID>();
        jdbi.useHandle(handle -> {
            for (int from = 0; from < rows.size(); from += BATCH) {
                PreparedBatch batch = handle.prepareBatch(sql);
                for (New row : rows.subList(from, Math.min(rows.size(), from + BATCH))) {
                    UUID id = UuidCreator.getTimeOrderedEpoch();
                    ids.add(id);
                    batch.bind("id", id).bind("person", row.person()).bind("replaces", row.replaces());
                    batch.bind("at", entry.at()).bind("by", entry.by());
                    columns.forEach(column -> batch.bindByType(column.name(), column.of(row.details()), type(column)));
                    batch.add();
                }
                batch.execute();
            }
        });
        return ids;
    }

    /** Takes an entry out of the dossier; refused where another did, or it was changed meanwhile. */
    void voidFor(DossierEntry standing, String reason, Entry entry) {
        if (standing.voidedAt() != null) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "problem.wrong-state.voided");
        }
        int voided = jdbi.withHandle(
                handle -> handle.createUpdate("""
                        update %s set voided_at = :at, voided_by = :by, void_reason = :reason, version = version + 1
                        where id = :id and version = :version and voided_at is null""".formatted(standing.kind().table()))
                        .bind("at", entry.at())
                        .bind("by", entry.by())
                        .bind("reason", reason)
                        .bind("id", standing.id())
                        .bind("version", standing.version())
                        .execute());
        if (voided == 0) {
            throw ProblemException.of(ProblemType.STALE);
        }
    }

    private static Class<?> type(Column column) {
        Class<?> type = column.member().getType();
        return type.isEnum() ? String.class : type;
    }

    private static Query select(Handle handle, DossierKind kind, String where) {
        return handle.createQuery("select * from " + kind.table() + " " + where + " order by person, id");
    }

    private List<DossierEntry> read(DossierKind kind, Query query) {
        boolean all = caller.has(Roles.CADRE_EDITOR) || caller.has(Roles.CADRE_APPROVER) || caller.has(Roles.AUDITOR);
        return query.map(EntryMapper.of(kind)).stream()
                .map(entry -> all ? entry : entry.withoutTheSensitive())
                .sorted(EntryOrder.BY_DAY)
                .toList();
    }
}
