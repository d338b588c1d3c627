package vn.capuy.document.founding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.sql.Rows;

/** Finds bodies of one kind: each exists for those within whose scope its founder stood on the day of founding. */
public final class FoundedBodies {
    private final Jdbi jdbi;
    private final Caller caller;
    private final String known;
    private final String alias;

    /**
     * @param from SQL: the table with the bodies under this alias, and what tells when they ended
     * @param endedOn SQL: the last day of a body's work
     */
    public FoundedBodies(Jdbi jdbi, Caller caller, String alias, String from, String endedOn) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.alias = alias;
        this.known = """
                select %1$s.id, %1$s.founded_by, %1$s.reference, %1$s.name_vi, %1$s.name_en, %1$s.name_ar, %1$s.decision,
                  %1$s.founded_on, %2$s as ended_on, %1$s.voided_at is not null as voided
                from %3$s where %4$s""".formatted(alias, endedOn, from, visible(alias));
    }

    /** SQL: the body of this alias exists for the caller. Binds {@code scope}. */
    public static String visible(String alias) {
        return Organisation.withinScope(alias + ".founded_by", alias + ".founded_on");
    }

    /** Empty where it does not exist for the caller; a void one among those that do. */
    public Optional<FoundedBody> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(known + " and " + alias + ".id = :id")
                .bind("scope", caller.scope())
                .bind("id", id)
                .map(Rows.of(FoundedBody.class))
                .findOne());
    }

    /** Those of these references, by founder and reference: for imports. */
    public Map<List<String>, FoundedBody> byReference(Collection<String> references) {
        return jdbi.withHandle(handle -> handle.createQuery(known + " and " + alias + ".reference = any(:references)")
                .bind("scope", caller.scope())
                .bindArray("references", String.class, Set.copyOf(references))
                .map(Rows.of(FoundedBody.class))
                .collect(Collectors.toMap(each -> List.of(each.foundedBy(), each.reference()), each -> each)));
    }
}
