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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.idempotency.Idempotent;

/** Many tasks are assigned at once, over HTTP. */
@Path("/tasks/many")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ManyTasksResource {
    private final TaskAssignment assignment;

    ManyTasksResource(TaskAssignment assignment) {
        this.assignment = assignment;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Idempotent
    @Operation(
            operationId = "assignTasks",
            summary = "Assign many tasks of one clause, document, conclusion or meeting",
            description =
                    "All of them or none, each to its own lead; everything that is wrong is told by its place in the list. A task "
                            + "of a clause that does not ask for tasks needs a judgement (TASK-01).")
    @APIResponse(
            responseCode = "201",
            description = "Assigned: the tasks, in the order of the request",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TaskSummary.class)))
    @APIResponse(responseCode = "404", description = "The source is a document of which this caller may not know")
    @APIResponse(responseCode = "422", description = "Something is left to judge and was not judged")
    public Response assign(@NotNull @Valid NewTasks body) {
        return Response.status(Response.Status.CREATED)
                .entity(assignment.assign(body))
                .build();
    }
}
