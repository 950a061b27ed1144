// For `astro check` alone: builds and the development server name all settings themselves (src/build/render/astro-config.ts).
import { defineConfig } from 'astro/config'
import { PAGE_CONFIG } from './src/build/render/astro-config.ts'

export default defineConfig(PAGE_CONFIG)
