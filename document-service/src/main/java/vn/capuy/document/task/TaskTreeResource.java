package vn.capuy.document.task;

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

/** A task with all its parts, over HTTP. */
@Path("/tasks/{id}/tree")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TaskTreeResource {
    private final TaskTrees trees;

    TaskTreeResource(TaskTrees trees) {
        this.trees = trees;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readTaskTree",
            summary = "A task with its parts, theirs, and so on",
            description = "Those that the caller sees, without what was voided; at most 1,000.")
    public TaskTreeView tree(@PathParam("id") UUID id) {
        return trees.of(id);
    }
}
