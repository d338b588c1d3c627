package vn.capuy.document.composition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.document.content.FileView;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.idempotency.Idempotent;

/** Keeps the produced page of an issued document as its file, over HTTP. */
@Path("/documents/{id}/files/composed")
@Tag(name = "Composition")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ComposedFileResource {
    private final ComposedFileService service;

    ComposedFileResource(ComposedFileService service) {
        this.service = service;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "keepComposedFile",
            summary = "Keep the produced page of an issued document as its file",
            description =
                    "Of a document that was issued from a composed draft: with its number and day, in the prescribed form,"
                            + " as a working copy (WORD_COPY). Refused with all that the form lacks.")
    @APIResponse(
            responseCode = "201",
            description = "Kept; the ETag is that of the document.",
            content = @Content(schema = @Schema(implementation = FileView.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was not issued from a draft, is void, or has this very page already.")
    public Response keep(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag of the document from which this change is made.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid ComposedFileRequest body) {
        var kept = service.keep(id, ifMatch, body.format());
        return Response.created(
                        URI.create("documents/" + id + "/files/" + kept.file().id()))
                .tag(Versions.tag(kept.version()))
                .entity(kept.file())
                .build();
    }
}
