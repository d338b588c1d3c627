package vn.capuy.document.workinggroup.task;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A task to be carried through by a working group.
 *
 * @param from from when on; not before the task was assigned
 */
@Schema(name = "NewGroupTask")
record NewGroupTask(
        @NotNull UUID task,
        @NotNull UUID workingGroup,
        @Schema(examples = "2022-02-15") @NotNull LocalDate from) {}
