package vn.capuy.document.mobilisation.model;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
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

/** Models over HTTP: registered, listed, read, taken over from files. */
@Path("/mobilisation-models")
@Tag(name = "Mass mobilisation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ModelResource {
    private static final String LIST = "Models, the latest registered first";
    private static final String LIST_DESCRIPTION =
            "With their state as of a day and as known at a moment. `Accept: text/csv` or XLSX gives the whole list.";

    private final Registrations registrations;
    private final ModelReading reading;
    private final ModelQueries queries;
    private final ModelImport imports;

    ModelResource(Registrations registrations, ModelReading reading, ModelQueries queries, ModelImport imports) {
        this.registrations = registrations;
        this.reading = reading;
        this.queries = queries;
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "registerMobilisationModel",
            summary = "Register a model with a committee",
            description =
                    "Of a unit within the caller's scope, with its own committee or one above it. `origin` makes it a "
                            + "replication of a recognised model of another unit or place from its registration on.")
    @APIResponse(
            responseCode = "201",
            description = "Registered.",
            content = @Content(schema = @Schema(implementation = ModelDetail.class)))
    @APIResponse(
            responseCode = "409",
            description = "The committee has a model of this code, or the origin is not recognised on that day")
    public Response register(@Context UriInfo uri, @NotNull @Valid NewModel body) {
        ModelDetail registered = registrations.register(body);
        return Answers.created(uri, registered.model().id(), registered.model().version(), registered);
    }

    @GET
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listMobilisationModels", summary = LIST, description = LIST_DESCRIPTION)
    public Page<ModelView> list(@BeanParam @Valid ModelFilter filter, @BeanParam @Valid PageRequest page) {
        return queries.page(filter, page);
    }

    @GET
    @Produces({ListExport.CSV, ListExport.XLSX})
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "listMobilisationModels", summary = LIST, description = LIST_DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX.",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(@BeanParam @Valid ModelFilter filter) {
        return ListExport.of("mobilisation-models", ModelView.class, page -> queries.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readMobilisationModel",
            summary = "A model with its course and the steps that this caller may take",
            description = "As of a day and as known at a moment, where they are asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The model.",
            content = @Content(schema = @Schema(implementation = ModelDetail.class)))
    public Response read(
            @PathParam("id") UUID id,
            @Parameter(description = "The day as of which it is told; today when absent.", example = "2025-06-27")
                    @QueryParam("on")
                    LocalDate on,
            @Parameter(description = "As recorded by this moment; now when absent.") @QueryParam("knownAt")
                    Instant knownAt,
            @Context Request request) {
        ModelDetail found = reading.read(id, on, knownAt);
        return on == null && knownAt == null
                ? Versions.read(request, found.model().version(), found)
                : Response.ok(found).build();
    }

    @GET
    @Path("/{id}/history")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(operationId = "readMobilisationModelHistory", summary = "What was done to a model, by whom and when")
    public List<Journal.Line> history(@PathParam("id") UUID id) {
        return reading.history(id);
    }

    @GET
    @Path("/{id}/chain")
    @RolesAllowed({Roles.DOCUMENT_READER, Roles.DOCUMENT_EDITOR, Roles.DOCUMENT_APPROVER, Roles.AUDITOR})
    @Operation(
            operationId = "readMobilisationChain",
            summary = "The chain of replication to which a model belongs, upwards and downwards",
            description = "From the first origin down; models outside the caller's scope are left out.")
    public ChainView chain(@PathParam("id") UUID id) {
        return reading.chain(id);
    }

    @POST
    @Path("/imports")
    @Consumes({ImportFiles.CSV, ImportFiles.XLSX})
    @Idempotent
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "importMobilisationModels",
            summary = "Take over models of the past, with their steps, from a file",
            description =
                    "A row tells one step of a model: the columns of the model repeat in each of its rows, and a model "
                            + "without steps has one row whose `step` is empty. The steps must be able to follow one another; what was "
                            + "decided is recorded, not ruled anew. `origin` names a model that this one replicates, of the register or "
                            + "of the file. Columns: `" + ModelRow.COLUMN_NAMES + "`.")
    @APIResponse(
            responseCode = "200",
            description = "What became of the file.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public Response importFile(File body, @BeanParam ImportRequest request) {
        return Response.ok(imports.run(body, request)).build();
    }

    @GET
    @Path("/imports/template.xlsx")
    @Produces(ImportFiles.XLSX)
    @RolesAllowed(Roles.DOCUMENT_EDITOR)
    @Operation(
            operationId = "readMobilisationModelImportTemplate",
            summary = "An empty spreadsheet with the columns of the import of models")
    @APIResponse(
            responseCode = "200",
            description = "The spreadsheet.",
            content =
                    @Content(
                            mediaType = ImportFiles.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        return ImportTemplate.of("mobilisation-models", ModelRow.COLUMNS, ModelRow.OPTIONAL);
    }
}
