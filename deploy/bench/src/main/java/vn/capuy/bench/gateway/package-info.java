/** What the gateway costs, beside nginx, which checks and counts nothing, and Spring Cloud Gateway, which does both. */
package vn.capuy.bench.gateway;
