package vn.capuy.document.lineage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;

/** The status of one document and the tree around it over HTTP. */
@Path("/documents")
@Tag(name = "Lineage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StatusResource {
    private final StatusService statuses;
    private final TreeService trees;

    StatusResource(StatusService statuses, TreeService trees) {
        this.statuses = statuses;
        this.trees = trees;
    }

    @GET
    @Path("/{id}/status")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readDocumentStatus",
            summary = "Whether a document is in force on a day, and why",
            description =
                    "It follows from the document's own days and from what later documents did to it, and is never stored. What"
                            + " ended it first, ended it; what a document repealed does not come back when that is repealed. The"
                            + " status is the same for everybody; a later document is told only where it exists for the caller.")
    public StatusView status(
            @PathParam("id") UUID id,
            @Parameter(description = "The day; today in Vietnam when absent.", example = "2023-03-31")
                    @QueryParam("onDay")
                    LocalDate onDay) {
        return statuses.of(id, onDay);
    }

    @GET
    @Path("/{id}/tree")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readDocumentTree",
            summary = "The documents above and below a document",
            description =
                    "Above: what it follows from. Below: what follows from it. Each with its status today. At most 10 steps"
                            + " and 500 documents each way; `truncated` tells where there are more. Only through documents that exist"
                            + " for the caller, and without those that were voided.")
    public TreeView tree(
            @PathParam("id") UUID id,
            @Parameter(description = "How many steps up.", example = "3")
                    @QueryParam("up")
                    @DefaultValue("3")
                    @Min(0)
                    @Max(TreeService.DEEPEST)
                    int up,
            @Parameter(description = "How many steps down.", example = "3")
                    @QueryParam("down")
                    @DefaultValue("3")
                    @Min(0)
                    @Max(TreeService.DEEPEST)
                    int down,
            @Parameter(description = "Only by relations of these kinds; by all when absent.") @QueryParam("kind")
                    Set<RelationKind> kinds) {
        return trees.of(id, up, down, kinds);
    }
}
