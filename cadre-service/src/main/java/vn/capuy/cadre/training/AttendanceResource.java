package vn.capuy.cadre.training;

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

/** Attendances at training over HTTP. */
@Path("/training-attendances")
@Tag(name = "Training", description = "Training classes, and who was sent to them by whom.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AttendanceResource {
    private final AttendanceService service;
    private final CertificateService certificates;

    AttendanceResource(AttendanceService service, CertificateService certificates) {
        this.service = service;
        this.certificates = certificates;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTrainingAttendances",
            summary = "Who was sent to training, by the day of sending",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<AttendanceView> list(@BeanParam @Valid AttendanceFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listTrainingAttendances",
            summary = "Who was sent to training, by the day of sending",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid AttendanceFilter filter) {
        return ListExport.of("training-attendances", AttendanceView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readTrainingAttendance", summary = "An attendance")
    @APIResponse(
            responseCode = "200",
            description = "The attendance.",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response read(@PathParam("id") UUID id, @Context Request request) {
        AttendanceView found = service.read(id);
        return Versions.read(request, found.version(), found);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            operationId = "readTrainingAttendanceHistory",
            summary = "What was done with the attendance, oldest first")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Path("/{id}/result")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "enterTrainingResult",
            summary = "Enter how the attendance ended, or correct it",
            description =
                    "A level of political theory that the programme awards follows from completion. A correction voids the result that stands, with its certificate and level.")
    @APIResponse(
            responseCode = "200",
            description = "The attendance.",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response end(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ResultRequest request) {
        AttendanceView ended = service.end(id, ifMatch, request);
        return Answers.changed(ended.version(), ended);
    }

    @POST
    @Path("/{id}/result/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidTrainingResult",
            summary = "Take the result back",
            description = "With its certificate and the level of political theory that followed from it.")
    @APIResponse(
            responseCode = "200",
            description = "The attendance.",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response takeBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        AttendanceView changed = service.takeBack(id, ifMatch, reason.reason());
        return Answers.changed(changed.version(), changed);
    }

    @POST
    @Path("/{id}/certificate")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "issueTrainingCertificate", summary = "Enter the certificate of a completed attendance")
    @APIResponse(
            responseCode = "201",
            description = "The certificate.",
            content = @Content(schema = @Schema(implementation = CertificateView.class)))
    public Response certify(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CertificateRequest request,
            @Context UriInfo uri) {
        CertificateView issued = certificates.issue(id, ifMatch, request);
        return Response.created(uri.getBaseUriBuilder()
                        .path(CertificateResource.class)
                        .path(issued.id().toString())
                        .build())
                .tag(Versions.tag(issued.version()))
                .entity(issued)
                .build();
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidTrainingAttendance",
            summary = "Void the attendance",
            description = "It leaves every list and figure from now on and stays readable, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "The voided attendance.",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        AttendanceView voided = service.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }
}
