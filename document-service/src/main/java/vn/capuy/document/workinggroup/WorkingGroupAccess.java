package vn.capuy.document.workinggroup;

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

/** The wall around a working group: it exists for those within whose scope its founder stood on the day of founding. */
@ApplicationScoped
public class WorkingGroupAccess {
    /** SQL: the working group of alias {@code g} exists for the caller. Binds {@code scope}. */
    public static final String VISIBLE = FoundedBodies.visible("g");

    private final FoundedBodies groups;

    WorkingGroupAccess(Jdbi jdbi, Caller caller) {
        this.groups = new FoundedBodies(
                jdbi,
                caller,
                "g",
                "working_group g left join working_group_end e on e.working_group = g.id",
                "e.ended_on");
    }

    /** Empty where it does not exist for the caller; a void one among those that do. */
    public Optional<FoundedBody> find(UUID id) {
        return groups.find(id);
    }

    /** Those of these references, by founder and reference: for imports. */
    public Map<List<String>, FoundedBody> byReference(Collection<String> references) {
        return groups.byReference(references);
    }
}
