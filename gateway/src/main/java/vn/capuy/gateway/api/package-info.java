/**
 * One OpenAPI description for the whole suite, made at start from the services' committed ones and the gateway's own: a
 * person sees one Swagger UI, a generator makes one client.
 */
package vn.capuy.gateway.api;
