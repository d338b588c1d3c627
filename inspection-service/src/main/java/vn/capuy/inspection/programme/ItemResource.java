package vn.capuy.inspection.programme;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.etag.Answers;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.export.ListExport;
import vn.capuy.platform.idempotency.Idempotent;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** The items of a programme: planned, voided, dropped, and made into cases. */
@Path("/programmes/{id}/items")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ItemResource {
    private static final String IF_MATCH = ProgrammeResource.IF_MATCH;
    private static final String LIST = "The items of a programme, by number";
    private static final String LIST_DESCRIPTION =
            "As the programme stands, or was known at a moment; restricted ones with clearance SECRET or higher alone. As a"
                    + " file (`Accept: text/csv` or XLSX) one line per subject.";

    private final ProgrammeAccess access;
    private final ItemQueries queries;
    private final ItemService service;
    private final ItemCaseService cases;

    ItemResource(ProgrammeAccess access, ItemQueries queries, ItemService service, ItemCaseService cases) {
        this.access = access;
        this.queries = queries;
        this.service = service;
        this.cases = cases;
    }

    @GET
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listProgrammeItems", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(responseCode = "404", description = "There is no such programme within the account's scope")
    public Page<ItemView> list(
            @PathParam("id") UUID id, @BeanParam @Valid ItemFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(access.find(id).id(), filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.INSPECTION_READER, Roles.INSPECTION_EDITOR, Roles.INSPECTION_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listProgrammeItems", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@PathParam("id") UUID id, @BeanParam @Valid ItemFilter filter) {
        UUID programme = access.find(id).id();
        return ListExport.of("programme-items", ItemLine.class, page -> queries.lines(programme, filter, page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "planProgrammeItem",
            summary = "Plan an inspection or supervision in a draft",
            description =
                    "Petitions and inspections on signs of violation are not planned. The lead body stands under the"
                            + " programme's committee on all days of the period; subjects may have ended, merged or moved.")
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    @APIResponse(responseCode = "409", description = "The programme is no draft any more")
    @APIResponse(responseCode = "422", description = "A regulation is not met; every finding is listed")
    public Response plan(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid NewItem body,
            @Context UriInfo uri) {
        ItemService.Versioned planned = service.plan(id, ifMatch, body);
        return Answers.created(uri, planned.view().id(), planned.version(), planned.view());
    }

    @POST
    @Path("/{item}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "voidProgrammeItem",
            summary = "Void an item of a draft",
            description = "What is approved is changed by an amendment.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    @APIResponse(
            responseCode = "409",
            description = "The programme is no draft any more, or the item was voided before")
    public Response voidItem(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return answer(service.voidItem(id, item, ifMatch, body.reason()));
    }

    @POST
    @Path("/{item}/drop")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_APPROVER)
    @Idempotent
    @Operation(
            operationId = "dropProgrammeItem",
            summary = "Tell that an approved item will not be held, and why",
            description = "By an approver who did not plan it; not once a case has come of it. It stays among what was"
                    + " planned.")
    @APIResponse(
            responseCode = "200",
            description = "Dropped",
            content = @Content(schema = @Schema(implementation = ItemView.class)))
    @APIResponse(responseCode = "409", description = "The programme is not approved, or the item is gone or has a case")
    public Response drop(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DropRequest body) {
        return answer(service.drop(id, item, ifMatch, body));
    }

    @POST
    @Path("/{item}/case")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "giveProgrammeItemCase",
            summary = "Open the case of an approved item, or name the case that came of it",
            description =
                    "Opened as `openCase` does, with the item's kind, lead body and subjects; or an existing case of"
                            + " the same body and kind that names one of them. A restricted case comes of a restricted item alone.")
    @APIResponse(
            responseCode = "201",
            description = "The item has its case",
            content = @Content(schema = @Schema(implementation = ItemCaseView.class)))
    @APIResponse(responseCode = "409", description = "The programme is not approved, or the item is gone or has a case")
    @APIResponse(responseCode = "422", description = "A regulation is not met; every finding is listed")
    public Response give(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ItemCaseRequest body,
            @Context UriInfo uri) {
        ItemCaseService.Versioned given = cases.give(id, item, ifMatch, body);
        return Response.created(uri.getBaseUriBuilder()
                        .path("cases")
                        .path(given.view().caseId().toString())
                        .build())
                .tag(Versions.tag(given.version()))
                .entity(given.view())
                .build();
    }

    @POST
    @Path("/{item}/case/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.INSPECTION_EDITOR)
    @Idempotent
    @Operation(
            operationId = "takeBackProgrammeItemCase",
            summary = "Take back a case that was named for an item by mistake",
            description = "The case itself stays as it is, and counts as not planned.")
    @APIResponse(
            responseCode = "200",
            description = "The item has no case",
            content = @Content(schema = @Schema(implementation = ItemCaseView.class)))
    @APIResponse(responseCode = "404", description = "The item has no case that exists for this account")
    public Response takeBack(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        ItemCaseService.Versioned taken = cases.takeBack(id, item, ifMatch, body.reason());
        return Answers.changed(taken.version(), taken.view());
    }

    private static Response answer(ItemService.Versioned changed) {
        return Answers.changed(changed.version(), changed.view());
    }
}
