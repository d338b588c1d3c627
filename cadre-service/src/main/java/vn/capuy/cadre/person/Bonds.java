package vn.capuy.cadre.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What hangs on a cadre: the records of any feature that name him and are not voided. Which tables name cadres is asked of
 * the database itself, so that no feature is forgotten.
 */
@ApplicationScoped
class Bonds {
    /** His own corrections are no reason to keep a record that was entered by mistake. */
    private static final String REFERENCES = """
            select r.conrelid::regclass::text as referring, a.attname as naming,
              exists (select 1 from pg_attribute v where v.attrelid = r.conrelid and v.attname = 'voided_at') as voidable
            from pg_constraint r join pg_attribute a on a.attrelid = r.conrelid and a.attnum = r.conkey[1]
            where r.contype = 'f' and r.confrelid = 'person'::regclass and r.conrelid <> 'person_correction'::regclass
            order by 1, 2""";

    private final Jdbi jdbi;

    Bonds(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many records of one kind name the cadre. */
    record Bond(String kind, long count) {}

    private record Reference(String referring, String naming, boolean voidable) {}

    /** Holds the cadre's row until the end of the transaction, so that nothing comes to hang on him meanwhile. */
    List<Bond> of(UUID person) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select id from person where id = :person for update")
                    .bind("person", person)
                    .mapTo(UUID.class)
                    .one();
            return references(handle).stream()
                    .map(reference -> new Bond(reference.referring(), count(handle, reference, person)))
                    .filter(bond -> bond.count() > 0)
                    .toList();
        });
    }

    /** Every kind of record that can name a cadre. */
    List<String> kinds() {
        return jdbi.withHandle(handle ->
                references(handle).stream().map(Reference::referring).distinct().toList());
    }

    private static List<Reference> references(Handle handle) {
        return handle.createQuery(REFERENCES)
                .map((row, context) ->
                        new Reference(row.getString("referring"), row.getString("naming"), row.getBoolean("voidable")))
                .list();
    }

    private static long count(Handle handle, Reference reference, UUID person) {
        // Both names come from the database's catalogue, never from a caller.
        return handle.createQuery("select count(*) from " + reference.referring() + " where " + reference.naming()
                        + " = :person" + (reference.voidable() ? " and voided_at is null" : ""))
                .bind("person", person)
                .mapTo(long.class)
                .one();
    }
}
