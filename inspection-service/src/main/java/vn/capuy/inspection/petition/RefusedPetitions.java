package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** To whom a petition belongs of which something was refused. */
@ApplicationScoped
class RefusedPetitions implements RefusedSubject {
    private final Jdbi jdbi;

    RefusedPetitions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return PetitionService.TYPE;
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select receiving_body from petition where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }
}
