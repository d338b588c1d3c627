package vn.capuy.document.mobilisation.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.refusal.RefusedSubject;

/** What was refused on a movement is told to the auditors of the body that launched it. */
@ApplicationScoped
class RefusedMovements implements RefusedSubject {
    private final Jdbi jdbi;

    RefusedMovements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String type() {
        return MovementService.SUBJECT;
    }

    @Override
    public Optional<String> org(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select launched_by from emulation_movement where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
    }
}
