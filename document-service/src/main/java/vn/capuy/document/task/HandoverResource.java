package vn.capuy.document.task;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;

/** Many tasks are handed over to one lead, over HTTP. */
@Path("/tasks/handovers")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class HandoverResource {
    private final TaskHandovers handovers;

    HandoverResource(TaskHandovers handovers) {
        this.handovers = handovers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "handOverTasks",
            summary = "Hand many tasks over to one lead",
            description =
                    "When a person leaves office or a body ends. All are handed over or none; each is named with the version "
                            + "from which it is changed, and what is wrong is told by its place. Where the body that assigned has "
                            + "ended too, the lead is one at or below whoever took over from it, or below the nearest body above "
                            + "it that stands.")
    @APIResponse(
            responseCode = "200",
            description = "Handed over: the tasks as they stand, in the order of the request")
    @APIResponse(responseCode = "412", description = "One of them was changed while they were handed over")
    public Response handOver(@NotNull @Valid HandoverRequest body) {
        return Response.ok(handovers.handOver(body)).build();
    }
}
