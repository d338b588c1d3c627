/**
 * The outer edge: refuses what no honest client sends, checks the bearer token first, and passes requests to the services
 * as streams. It works below the REST layer, on Vert.x, and never blocks an event loop.
 */
package vn.capuy.gateway.edge;
