package vn.capuy.report.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a template with its form. */
@Schema(name = "TemplateDetail")
public record TemplateDetail(TemplateView template, TemplateForm form) {}
