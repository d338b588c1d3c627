package vn.capuy.document.steering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.founding.FoundedBodies;
import vn.capuy.document.founding.FoundedBody;
import vn.capuy.platform.caller.Caller;

/** The wall around a steering committee: it exists for those within whose scope its founder stood on the day of founding. */
@ApplicationScoped
public class SteeringAccess {
    /** SQL: the steering committee of alias {@code c} exists for the caller. Binds {@code scope}. */
    public static final String VISIBLE = FoundedBodies.visible("c");

    private final FoundedBodies committees;

    SteeringAccess(Jdbi jdbi, Caller caller) {
        this.committees = new FoundedBodies(jdbi, caller, "c", "steering_committee c", "c.ended_on");
    }

    /** Empty where it does not exist for the caller; a void one among those that do. */
    public Optional<FoundedBody> find(UUID id) {
        return committees.find(id);
    }

    /** Those of these references, by founder and reference: for imports. */
    public Map<List<String>, FoundedBody> byReference(Collection<String> references) {
        return committees.byReference(references);
    }
}
