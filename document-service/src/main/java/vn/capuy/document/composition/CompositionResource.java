package vn.capuy.document.composition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.ruling.RulingView;

/** What a draft is composed of, over HTTP. */
@Path("/drafts/{id}/composition")
@Tag(name = "Composition", description = "Drafts composed from fields, and their pages in the prescribed form.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CompositionResource {
    private final CompositionService service;

    CompositionResource(CompositionService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readDraftComposition",
            summary = "What a draft is composed of",
            description = "Empty with the number 0 where nothing was written yet. The ETag is that of the draft.")
    @APIResponse(
            responseCode = "200",
            description = "The composition.",
            content = @Content(schema = @Schema(implementation = CompositionView.class)))
    public Response read(@PathParam("id") UUID id) {
        var found = service.read(id);
        return Answers.changed(found.version(), found.view());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "writeDraftComposition",
            summary = "Compose a draft",
            description =
                    "The whole is written anew; anything may still be missing. Parts get their numbers (Điều 1, 1., a)"
                            + " from their places. Once the draft is issued or released it stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "Written; the ETag is that of the draft.",
            content = @Content(schema = @Schema(implementation = CompositionView.class)))
    @APIResponse(responseCode = "409", description = "The draft was issued or released.")
    public Response write(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the draft from which this change is made.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Composition body) {
        var written = service.write(id, ifMatch, body);
        return Answers.changed(written.version(), written.view());
    }

    @GET
    @Path("/check")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "checkDraftComposition",
            summary = "What the prescribed form still lacks",
            description = "Every missing component at once, with its citation. Nothing is kept.")
    public RulingView check(@PathParam("id") UUID id) {
        return service.check(id);
    }
}
