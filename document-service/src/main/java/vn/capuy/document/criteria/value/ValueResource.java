package vn.capuy.document.criteria.value;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Criteria values over HTTP. */
@Path("/criteria-values")
@Tag(name = "Criteria values", description = "What was measured, on what evidence, and who verified it.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ValueResource {
    private static final String LIST = "Values, by their days";
    private static final String IF_MATCH = "The ETag from which this change is made.";

    private final ValueService service;
    private final ValueQueries queries;

    ValueResource(ValueService service, ValueQueries queries) {
        this.service = service;
        this.queries = queries;
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listCriteriaValues",
            summary = LIST,
            description = "Without those that were voided or rejected, unless they are asked for.")
    public Page<ValueView> list(@BeanParam @Valid ValueFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.list(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listCriteriaValues",
            summary = LIST,
            description = "Without those that were voided or rejected, unless they are asked for.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid ValueFilter filter) {
        return ListExport.of("criteria-values", ValueView.class, page -> queries.list(filter, page));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "enterCriteriaValue",
            summary = "Enter what was measured of an indicator",
            description =
                    "A figure in the unit of the indicator, or yes or no, with what shows it. It counts once another has verified it; of a unit, indicator and day one stands.")
    @APIResponse(
            responseCode = "201",
            description = "Entered",
            content = @Content(schema = @Schema(implementation = ValueView.class)))
    @APIResponse(responseCode = "409", description = "There is a value of this unit, indicator and day")
    public Response enter(@NotNull @Valid NewValue body, @Context UriInfo uri) {
        ValueView entered = service.enter(body);
        return Answers.created(uri, entered.id(), entered.version(), entered);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readCriteriaValue", summary = "One value")
    @APIResponse(
            responseCode = "200",
            description = "As it stands",
            content = @Content(schema = @Schema(implementation = ValueView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        ValueView found = queries.find(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readCriteriaValueHistory", summary = "What was done to it, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/void")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER})
    @Operation(
            operationId = "voidCriteriaValue",
            summary = "Void one that was entered by mistake",
            description =
                    "It counts nowhere from now on and stays readable, with the reason. Figures as known before this moment still count it.")
    @APIResponse(
            responseCode = "200",
            description = "Voided",
            content = @Content(schema = @Schema(implementation = ValueView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow it")
    public Response voidOne(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.voidFor(id, ifMatch, body.reason()));
    }

    @POST
    @Path("/{id}/verify")
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_APPROVER)
    @Operation(
            operationId = "verifyCriteriaValue",
            summary = "Verify a value",
            description =
                    "By another than who entered it. It counts from now on; figures as known before this moment do not know it.")
    @APIResponse(
            responseCode = "200",
            description = "Verified",
            content = @Content(schema = @Schema(implementation = ValueView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow it")
    public Response verify(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return changed(service.verify(id, ifMatch));
    }

    @POST
    @Path("/{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_APPROVER)
    @Operation(
            operationId = "rejectCriteriaValue",
            summary = "Reject a value",
            description = "By another than who entered it, with the reason. The right one is then entered anew.")
    @APIResponse(
            responseCode = "200",
            description = "Rejected",
            content = @Content(schema = @Schema(implementation = ValueView.class)))
    @APIResponse(responseCode = "409", description = "The state does not allow it")
    public Response reject(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, example = "\"0\"") @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason body) {
        return changed(service.reject(id, ifMatch, body.reason()));
    }

    private static Response changed(ValueView view) {
        return Answers.changed(view.version(), view);
    }
}
