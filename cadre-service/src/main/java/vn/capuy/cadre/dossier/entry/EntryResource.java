package vn.capuy.cadre.dossier.entry;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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
import vn.capuy.platform.record.Reason;

/** The entries of one dossier over HTTP. */
@Path("/people/{id}/entries")
@Tag(name = "Dossiers", description = "Dossiers with the fields of form 2C. Reading one is journalled.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EntryResource {
    private final EntryService service;

    EntryResource(EntryService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listDossierEntries",
            summary = "The entries of a dossier, oldest first within each kind",
            description = "Health, identity number and the like are null for who only reads.")
    public List<DossierEntry> list(
            @PathParam("id") UUID id,
            @Parameter(description = "Of this kind only.") @QueryParam("kind") DossierKind kind,
            @Parameter(description = "Also those that were voided.") @QueryParam("voided") @DefaultValue("false")
                    boolean voided) {
        return service.list(id, kind, voided);
    }

    @GET
    @Path("/{kind}/{entry}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readDossierEntry", summary = "An entry of a dossier")
    @APIResponse(
            responseCode = "200",
            description = "The entry.",
            content = @Content(schema = @Schema(implementation = DossierEntry.class)))
    public Response read(
            @PathParam("id") UUID id,
            @PathParam("kind") DossierKind kind,
            @PathParam("entry") UUID entry,
            @Context Request request) {
        DossierEntry found = service.read(id, kind, entry);
        return Versions.read(request, found.version(), found);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "enterDossierEntry",
            summary = "Enter something into a dossier",
            description =
                    "With `replaces`, the entry named there is voided in the same act: that is how one is corrected.")
    @APIResponse(
            responseCode = "201",
            description = "The entry.",
            content = @Content(schema = @Schema(implementation = DossierEntry.class)))
    public Response enter(
            @PathParam("id") UUID id,
            @Parameter(description = "The version of the entry that is replaced; only with `replaces`.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid DossierEntryRequest request,
            @Context UriInfo uri) {
        DossierEntry entered = service.enter(id, ifMatch, request);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path(entered.kind().name())
                        .path(entered.id().toString())
                        .build())
                .tag(Versions.tag(entered.version()))
                .entity(entered)
                .build();
    }

    @POST
    @Path("/{kind}/{entry}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidDossierEntry",
            summary = "Void an entry of a dossier",
            description = "It leaves the dossier and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The voided entry.",
            content = @Content(schema = @Schema(implementation = DossierEntry.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @PathParam("kind") DossierKind kind,
            @PathParam("entry") UUID entry,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        DossierEntry voided = service.voidFor(id, kind, entry, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }
}
