package vn.capuy.cadre.ripple;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What is to be known of a cadre where no caller asks. */
@ApplicationScoped
class DisciplinedCadres {
    private final Jdbi jdbi;

    DisciplinedCadres(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    String managedBy(UUID person) {
        return jdbi.withHandle(handle -> handle.createQuery("select managed_by from person where id = :person")
                .bind("person", person)
                .mapTo(String.class)
                .one());
    }
}
