package vn.capuy.cadre.person;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.time.Instant;
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
import vn.capuy.platform.imports.ImportFiles;
import vn.capuy.platform.imports.ImportReport;
import vn.capuy.platform.imports.ImportRequest;
import vn.capuy.platform.imports.ImportTemplate;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.record.Reason;

/** Cadres over HTTP. */
@Path("/people")
@Tag(name = "People", description = "Cadres. Reading one is journalled.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PersonResource {
    private final PersonService service;
    private final CorrectionService corrections;

    PersonResource(PersonService service, CorrectionService corrections) {
        this.service = service;
        this.corrections = corrections;
    }

    @GET
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listPeople",
            summary = "Cadres, by name",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    public Page<PersonView> list(@BeanParam @Valid PersonFilter filter, @BeanParam @Valid PageRequest page) {
        return service.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "listPeople",
            summary = "Cadres, by name",
            description = "As JSON page by page; as a file (`Accept: text/csv` or XLSX) the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid PersonFilter filter) {
        return ListExport.of("people", PersonView.class, page -> service.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readPerson", summary = "A cadre")
    @APIResponse(
            responseCode = "200",
            description = "The cadre.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response read(
            @PathParam("id") UUID id,
            @Parameter(description = "As the record was known at this moment.") @QueryParam("knownAt") Instant knownAt,
            @Context Request request) {
        PersonView person = service.read(id, knownAt);
        // What was known at a moment is no version from which a change could be made.
        return knownAt == null
                ? Versions.read(request, person.version(), person)
                : Response.ok(person).build();
    }

    @GET
    @Path("/{id}/corrections")
    @RolesAllowed({Roles.CADRE_READER, Roles.CADRE_EDITOR, Roles.CADRE_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listPersonCorrections", summary = "What was corrected in a cadre's record, oldest first")
    public List<PersonCorrectionView> corrections(@PathParam("id") UUID id) {
        return corrections.of(id);
    }

    @POST
    @Path("/{id}/corrections")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "correctPerson",
            summary = "Correct a cadre's record",
            description = "The state before is kept and can be read with `knownAt`; the ground is kept with it.")
    @APIResponse(
            responseCode = "200",
            description = "The cadre as he now stands.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid PersonCorrection correction) {
        PersonView corrected = corrections.correct(id, ifMatch, correction);
        return Answers.changed(corrected.version(), corrected);
    }

    @POST
    @Path("/{id}/void")
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "voidPerson",
            summary = "Void a cadre who was entered by mistake",
            description = "Refused while any record names him; they are listed. The voided one stays readable.")
    @APIResponse(
            responseCode = "200",
            description = "The voided cadre.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response voidFor(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Reason reason) {
        PersonView voided = corrections.voidFor(id, ifMatch, reason.reason());
        return Answers.changed(voided.version(), voided);
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(operationId = "readPersonHistory", summary = "Who entered and read a cadre's record, and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return service.history(id);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "enterPerson", summary = "Enter a cadre")
    @APIResponse(
            responseCode = "201",
            description = "The cadre.",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response enter(@NotNull @Valid PersonRequest request, @Context UriInfo uri) {
        PersonView person = service.enter(request);
        return Answers.created(uri, person.id(), person.version(), person);
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(operationId = "importPeople", summary = "Enter cadres from a file")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response take(@NotNull File body, @BeanParam @Valid ImportRequest request) {
        return Response.ok(service.take(body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.CADRE_EDITOR)
    @Operation(
            operationId = "readPersonImportTemplate",
            summary = "An empty spreadsheet with the columns of the import")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("people", PersonColumns.ALL);
    }
}
