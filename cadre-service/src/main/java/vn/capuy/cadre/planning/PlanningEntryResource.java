package vn.capuy.cadre.planning;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** The cadres of planning lists over HTTP. */
@Path("/planning-lists/{id}/entries")
@Tag(name = "Planning")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PlanningEntryResource {
    private final PlanningReader reader;
    private final PlanningDraftService service;

    PlanningEntryResource(PlanningReader reader, PlanningDraftService service) {
        this.reader = reader;
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listPlannedCadres",
            summary = "The cadres of a list, by their code",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<PlanningEntryView> list(
            @PathParam("id") UUID id, @BeanParam @Valid EntryFilter filter, @BeanParam @Valid PageRequest page) {
        return reader.entries(id, filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listPlannedCadres",
            summary = "The cadres of a list, by their code",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id, @BeanParam @Valid EntryFilter filter) {
        return ListExport.of("planned-cadres", PlanningEntryView.class, page -> reader.entries(id, filter, page));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "addPlannedCadres",
            summary = "Put cadres on a draft",
            description = "Before its first meeting: later ones go through the steps on a supplementary list.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = PlanningDetail.class)))
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PlanningAdditions additions) {
        PlanningDetail changed = service.add(id, ifMatch, additions);
        return Answers.changed(changed.version(), changed);
    }

    @POST
    @Path("/{entry}/withdrawal")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "withdrawPlannedCadre",
            summary = "Take a cadre off a draft",
            description = "With the reason, which stays with the entry.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = PlanningDetail.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        PlanningDetail changed = service.withdraw(id, entry, ifMatch, reason.reason());
        return Answers.changed(changed.version(), changed);
    }

    @POST
    @Path("/{entry}/removal")
    @Idempotent
    @RolesAllowed(Roles.CADRE_APPROVER)
    @Operation(
            operationId = "removePlannedCadre",
            summary = "Remove a cadre from an approved list",
            description = "With the ground and the reason. Nothing else of an approved list changes.")
    @APIResponse(
            responseCode = "200",
            description = "The list.",
            content = @Content(schema = @Schema(implementation = PlanningDetail.class)))
    public Response remove(
            @PathParam("id") UUID id,
            @PathParam("entry") UUID entry,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RemovalRequest request) {
        PlanningDetail changed = service.remove(id, entry, ifMatch, request);
        return Answers.changed(changed.version(), changed);
    }
}
