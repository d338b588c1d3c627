package vn.capuy.document.secrecy;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;

/** The secrecy of one document over HTTP. */
@Path("/documents/{id}/secrecy")
@Tag(name = "Secrecy", description = "How long documents stay secret, and who decided it.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DocumentSecrecyResource {
    private final SecrecyService service;

    DocumentSecrecyResource(SecrecyService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readDocumentSecrecy",
            summary = "How secret a document is, and every decision on it",
            description =
                    "For those whose clearance covers today's level; the read is in the journal while it is secret.")
    @APIResponse(
            responseCode = "200",
            description = "Its secrecy.",
            content = @Content(schema = @Schema(implementation = SecrecyView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        SecrecyView found = service.of(id);
        // Tomorrow it may be open without any change of the record, so its tag is no ground for saying "not modified".
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Path("/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "proposeSecrecyDecision",
            summary = "Propose to open a document, to keep it secret longer, or to mark it at another level",
            description =
                    "Nothing changes until another person approves it. What the law leaves to whoever decides is judged"
                            + " at the approval. One proposal at a time; nobody marks above his own clearance.")
    @APIResponse(
            responseCode = "201",
            description = "Proposed.",
            content = @Content(schema = @Schema(implementation = SecrecyDecisionView.class)))
    @APIResponse(responseCode = "409", description = "A proposal waits already, or the document is void.")
    public Response propose(
            @PathParam("id") UUID id,
            @Parameter(description = "The document's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid SecrecyRequest body) {
        SecrecyDecisionView proposed = service.propose(id, ifMatch, body);
        var row = proposed.decision();
        return Response.created(URI.create("secrecy/decisions/" + row.id()))
                .tag(Versions.tag(row.version()))
                .entity(proposed)
                .build();
    }

    @POST
    @Path("/abstract")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "enterDocumentAbstract",
            summary = "Enter the abstract that was kept out of the register",
            description = "Once, when the document is no longer secret.")
    @APIResponse(
            responseCode = "200",
            description = "Entered.",
            content = @Content(schema = @Schema(implementation = SecrecyView.class)))
    @APIResponse(responseCode = "409", description = "It is still secret, or has an abstract already.")
    public Response enterAbstract(
            @PathParam("id") UUID id,
            @Parameter(description = "The document's ETag.", example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid AbstractRequest body) {
        SecrecyView entered = service.enterAbstract(id, ifMatch, body.abstractText());
        return Answers.changed(entered.version(), entered);
    }
}
