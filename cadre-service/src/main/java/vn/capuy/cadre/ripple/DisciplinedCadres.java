package vn.capuy.cadre.ripple;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;

/** What is to be known of a cadre where no caller asks. */
@ApplicationScoped
class DisciplinedCadres {
    private final Jdbi jdbi;

    DisciplinedCadres(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A cadre and who manages him. */
    public record Cadre(UUID id, String code, String managedBy) {}

    Cadre of(UUID person) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select id, code, managed_by from person where id = :person")
                        .bind("person", person)
                        .map(Rows.of(Cadre.class))
                        .one());
    }
}
