package vn.capuy.document.task.escalation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;

/** By when a task is due, over HTTP. */
@Path("/tasks/{id}/deadline")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeadlineResource {
    private final DeadlineReading reading;

    DeadlineResource(DeadlineReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readTaskDeadline",
            summary = "By when a task is due, and why on that day",
            description =
                    "How the day was set and moved, and of each way every day: which count as working days, which are passed "
                            + "over, and why.")
    public DeadlineView read(@PathParam("id") UUID id) {
        return reading.of(id);
    }
}
